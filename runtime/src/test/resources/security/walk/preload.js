// The tools come before this text.

const { contextBridge, ipcRenderer, webFrame } = require('electron');
const kind = new URL(location.href).searchParams.get('kind');
const isolated = process.contextIsolated;

const things = [];
const keep = (what) => (...args) => args.forEach((arg, i) => things.push([arg, `${what} ${i}`]));

async function attempt(name, action) {
  try {
    const result = action();
    things.push([result, name]);
    things.push([await result, `outcome of ${name}`]);
  } catch (error) {
    things.push([error, `error of ${name}`]);
  }
}

async function talk() {
  const { port1, port2 } = new MessageChannel();
  ipcRenderer.on('x', keep('ipcRenderer x'));
  ipcRenderer.send('send', { a: [1, new Date(0)] });
  ipcRenderer.postMessage('ports', { a: 1 }, [port1]);
  port2.onmessage = keep('message from main');
  port2.onclose = keep('close of a port of main');
  port2.postMessage({ a: 1 });
  await attempt('sendSync', () => ipcRenderer.sendSync('sync', 1));
  await attempt('invoke', () => ipcRenderer.invoke('invoke', new Set([1])));
  await attempt('invoke that fails', () => ipcRenderer.invoke('fail'));
  await attempt('invoke of an uncloneable result', () => ipcRenderer.invoke('uncloneable'));
  await attempt('invoke of nothing', () => ipcRenderer.invoke('nothing'));
  await attempt('send of a function', () => ipcRenderer.send('send', () => {}));
  await attempt('send without a channel', () => ipcRenderer.send());
  await attempt('send of a symbol', () => ipcRenderer.send(Symbol('s')));
  await attempt('sendSync of a symbol', () => ipcRenderer.sendSync('sync', Symbol('s')));
  await attempt('invoke of a symbol', () => ipcRenderer.invoke('invoke', Symbol('s')));
  await attempt('postMessage of a wrong port', () => ipcRenderer.postMessage('ports', 1, [1]));
  await attempt('postMessage of a used port', () => ipcRenderer.postMessage('ports', 1, [port1]));
  await attempt('executeJavaScript', () => webFrame.executeJavaScript('({ a: [1, () => 1] })'));
  await attempt('a script that throws', () => webFrame.executeJavaScript('null.x'));
  await attempt('a script that does not parse', () => webFrame.executeJavaScript('let a = ;'));
  await attempt('require of nothing', () => require('nothing'));
  await attempt('require of Java', () => require('java.lang.String'));
  if (!isolated) return;
  await attempt('a function of the page', () => webFrame.executeJavaScript('(f) => f()'));
  await attempt('executeInMainWorld', () => contextBridge.executeInMainWorld({ func: () => null.x }));
  await attempt('exposing what is there', () => contextBridge.exposeInMainWorld('api', 1));
  await attempt('exposing a proxy', () => contextBridge.exposeInMainWorld('q', new Proxy({}, {})));
}

async function more(add) {
  for (const name of ['require', 'process', 'module', 'exports', 'Buffer', 'global']) {
    add(eval(`typeof ${name} === 'undefined' ? undefined : ${name}`), name);
  }
  add(require('electron'), 'electron');
  for (const name of ['events', 'timers', 'url', 'fs', 'util', 'stream', 'path', 'os', 'crypto']) {
    try {
      add(require(name), `module ${name}`);
    } catch (error) {
      add(error, `error of require('${name}')`);
    }
  }
  await talk();
  things.forEach(([value, path]) => add(value, path));
}

if (isolated) {
  contextBridge.exposeInMainWorld('api', {
    list: [1, 'a', null, undefined, 1n, true],
    date: new Date(0),
    map: new Map([[1, { a: 1 }]]),
    bytes: new Uint8Array(2),
    error: new TypeError('exposed'),
    symbol: Symbol('exposed'),
    promise: Promise.resolve({ a: [1] }),
    rejected: Promise.reject(new Error('rejected')),
    nested: { f: () => ({ g: () => [new Date(0), new Error('returned')] }) },
    call: (f, ...args) => f(...args),
    fail: () => {
      throw new RangeError('thrown in the preload');
    },
    failWithNothing: () => {
      throw null;
    },
    reject: () => Promise.reject(new RangeError('rejected in the preload')),
    uncloneable: () => new WeakMap(),
    deep: () => {
      const deep = [];
      let at = deep;
      for (let i = 0; i < 2000; i++) at.push((at = []));
      return deep;
    },
    self: (value) => value,
  });
  addEventListener('load', () => $inspect(`preload, ${kind}`, more));
} else {
  globalThis.$more = more;
}
