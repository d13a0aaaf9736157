'use strict';

// Opens a window for every kind of page, collects all that their messages bring, and inspects main.

require('./tools.js');
const electron = require('electron');
const { app, BrowserWindow, ipcMain, MessageChannelMain, utilityProcess } = electron;

const things = [];
const keep = (what) => (...args) => args.forEach((arg, i) => things.push([arg, `${what} ${i}`]));

const KINDS = {
  isolated: {},
  unsandboxed: { sandbox: false },
  node: { nodeIntegration: true, contextIsolation: false, sandbox: false },
  bare: { contextIsolation: false, sandbox: false },
  sandboxed: { contextIsolation: false, sandbox: true },
};
const WORLDS = {
  isolated: 2,
  unsandboxed: 2,
  node: 1,
  bare: 1,
  sandboxed: 1,
};

function listen() {
  for (const name of ['ready', 'browser-window-created', 'web-contents-created', 'before-quit']) {
    app.on(name, keep(`app ${name}`));
  }
  ipcMain.on('send', keep('ipcMain send'));
  ipcMain.on('ports', keep('ipcMain ports'));
  ipcMain.on('ports', (event) => {
    for (const port of event.ports) {
      for (const name of ['message', 'close']) port.on(name, keep(`MessagePortMain ${name}`));
      port.start();
    }
  });
  ipcMain.on('sync', (event, ...args) => {
    keep('ipcMain sync')(event, ...args);
    event.returnValue = { answer: [1, new Date(0)] };
  });
  ipcMain.handle('invoke', (event, ...args) => {
    keep('ipcMain invoke')(event, ...args);
    return { answer: new Map([[1, 2]]) };
  });
  ipcMain.handle('fail', () => {
    throw new RangeError('the handler fails');
  });
  ipcMain.handle('uncloneable', () => () => {});
}

function walkPage(kind) {
  const window = new BrowserWindow({
    webPreferences: { preload: `${__dirname}/preload.js`, ...KINDS[kind] },
  });
  const contents = window.webContents;
  keep(`window ${kind}`)(window, contents, contents.mainFrame);
  for (const name of [
    'did-start-loading', 'did-navigate', 'dom-ready', 'did-finish-load', 'did-fail-load',
    'ipc-message', 'ipc-message-sync', 'console-message', 'page-title-updated', 'preload-error',
    'did-navigate-in-page', 'render-process-gone', 'destroyed',
  ]) {
    contents.on(name, keep(`webContents ${name}`));
  }
  contents.ipc.on('send', keep('webContents.ipc send'));
  contents.mainFrame.ipc.on('send', keep('mainFrame.ipc send'));
  return new Promise((done) => {
    let left = WORLDS[kind];
    contents.on('console-message', (event) => {
      if (event.message.startsWith('WALKED') && --left === 0) done(provoke(window));
    });
    things.push([window.loadFile('page.html', { query: { kind } }), 'loadFile']);
  });
}

function walkUtility() {
  const stdio = ['ignore', 'inherit', 'pipe'];
  const child = utilityProcess.fork(`${__dirname}/utility.js`, [], { stdio });
  keep('utility process')(child, child.stderr);
  for (const name of ['spawn', 'message', 'exit']) child.on(name, keep(`child ${name}`));
  child.stderr.on('data', keep('child stderr'));
  app.on('child-process-gone', keep('app child-process-gone'));
  const { port1, port2 } = new MessageChannelMain();
  port2.on('message', keep('message of a child'));
  port2.start();
  for (const args of [[() => {}], [1, [1]], [{ a: 1 }, [port1]], [2, [port1]]]) {
    try {
      child.postMessage(...args);
    } catch (error) {
      things.push([error, 'error of child.postMessage']);
    }
  }
  return new Promise((done) => child.on('exit', done));
}

async function provoke(window) {
  const contents = window.webContents;
  const { port1, port2 } = new MessageChannelMain();
  keep('MessagePortMain')(port1, port2);
  for (const name of ['message', 'close']) port1.on(name, keep(`port1 ${name}`));
  port1.start();
  port2.postMessage({ a: [new Error('x')] });
  const attempts = {
    'send a function': () => contents.send('x', () => {}),
    'send no channel': () => contents.send(),
    'send a symbol': () => contents.send(Symbol('s')),
    'frame.send': () => contents.mainFrame.send('x', Symbol('s')),
    'contents.postMessage': () => contents.postMessage('x', 1, [1]),
    'frame.postMessage': () => contents.mainFrame.postMessage('x', () => {}),
    'port.postMessage': () => port1.postMessage(() => {}),
    'port through itself': () => port1.postMessage(1, [port1]),
    'new WebContents': () => new contents.constructor(),
    'new port': () => new port1.constructor(),
    'new BrowserWindow': () => new BrowserWindow({ webPreferences: { preload: 1 } }),
    loadFile: () => contents.loadFile('nowhere.html'),
    loadURL: () => contents.loadURL('http://['),
    'loadURL of nothing': () => contents.loadURL(),
    executeJavaScript: () => contents.executeJavaScript('({ a: [1, new Date(0)] })'),
    'executeJavaScript that throws': () => contents.executeJavaScript('null.x'),
    'executeJavaScript that does not parse': () => contents.executeJavaScript('let a = ;'),
    'executeJavaScript of a function': () => contents.executeJavaScript('() => {}'),
    'executeJavaScript that rejects': () => contents.executeJavaScript('Promise.reject(new Error(1))'),
    handle: () => ipcMain.handle('invoke', () => {}),
    getPath: () => app.getPath('nowhere'),
    fromId: () => BrowserWindow.fromId('x'),
    'require of nothing': () => require('nothing'),
    'require of Java': () => require('java.lang.String'),
    'require of no text': () => require(Symbol('s')),
    readFile: () => require('fs').readFileSync('/nowhere/at/all'),
    'fs promise': () => require('fs').promises.readFile('/nowhere/at/all'),
    Buffer: () => Buffer.from(Symbol('s')),
    createHash: () => require('crypto').createHash('no-such-hash'),
    chdir: () => process.chdir('/nowhere/at/all'),
    kill: () => process.kill('x'),
    metrics: () => app.getAppMetrics(),
    'fork of nothing': () => utilityProcess.fork(),
    'fork of wrong options': () => utilityProcess.fork('x', [1], { env: 1 }),
    open: () => require('fs').openSync('/nowhere/at/all', 'zz'),
    stream: () => require('fs').createReadStream('/nowhere/at/all').on('error', keep('stream error')),
  };
  for (const [name, attempt] of Object.entries(attempts)) {
    try {
      const result = attempt();
      things.push([result, name]);
      await Promise.race([result, new Promise((done) => setTimeout(done, 100))]);
    } catch (error) {
      things.push([error, `error of ${name}`]);
    }
  }
}

async function collect(add) {
  add(electron, 'electron');
  add(require, 'require');
  add(module, 'module');
  add(process, 'process');
  add(Buffer.from('abc'), 'buffer');
  for (const name of require('module').builtinModules) {
    try {
      add(require(name), `module ${name}`);
    } catch (error) {
      add(error, `error of require('${name}')`);
    }
  }
  add(process.memoryUsage(), 'memoryUsage');
  add(process.hrtime(), 'hrtime');
  add(require('fs').statSync(__filename), 'stats');
  add(require('fs').readdirSync(__dirname, { withFileTypes: true }), 'dirents');
  add(require('fs').readFileSync(__filename), 'file');
  add(require('crypto').createHash('sha256').update('a').digest(), 'digest');
  add(require('os').cpus(), 'cpus');
  add(setTimeout(() => {}, 0), 'Timeout');
  add(setImmediate(() => {}), 'Immediate');
  things.forEach(([value, path]) => add(value, path));
}

listen();
process.on('uncaughtException', keep('uncaughtException'));
process.on('unhandledRejection', keep('unhandledRejection'));
app.on('window-all-closed', () => {});
app.whenReady().then(async () => {
  await Promise.all([walkUtility(), ...Object.keys(KINDS).map(walkPage)]);
  things.push([BrowserWindow.getAllWindows(), 'all windows']);
  await $inspect('main process', collect);
  app.exit(0);
});
