const { contextBridge, ipcRenderer, webFrame } = require('electron');

addEventListener('error', (event) => $check(event.error, 'error event in the preload'));
addEventListener('unhandledrejection', (event) => $check(event.reason, 'rejection in the preload'));

contextBridge.exposeInMainWorld('api', {
  echo: (value) => value,
  call: (f) => f(),
  fail: () => {
    throw new RangeError('x');
  },
  later: () => Promise.resolve(1),
});

let exposed = 0;

addEventListener('load', () =>
  $exercise('preload', {
    send: () => ipcRenderer.send('send', { a: [1, new Date(0)] }),
    sendSync: () => ipcRenderer.sendSync('sync', 1),
    invoke: () => ipcRenderer.invoke('invoke', new Set([1])),
    'invoke of nothing': () => ipcRenderer.invoke('nothing'),
    postMessage: () => ipcRenderer.postMessage('ports', 1, [new MessageChannel().port1]),
    sendToHost: () => ipcRenderer.sendToHost('x', 1),
    executeJavaScript: () => webFrame.executeJavaScript('({ a: [1, () => 1] })'),
    exposeInMainWorld: () =>
      contextBridge.exposeInMainWorld(`api${exposed++}`, { a: [() => {}, Symbol('s'), new Date(0)] }),
    executeInMainWorld: () => contextBridge.executeInMainWorld({ func: (a) => a, args: [{ b: 1 }] }),
    'console.log': () => console.log(''),
    readFile: () => require('fs').readFileSync(__filename),
    document: () => document.querySelector('p').textContent,
    setTimeout: () => new Promise((done) => setTimeout(done, 1)),
  }),
);
