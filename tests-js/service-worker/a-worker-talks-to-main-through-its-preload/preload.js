const { contextBridge, ipcRenderer } = require('electron');

ipcRenderer.send('awake', 1 + 1);
ipcRenderer.on('question', (event, ...args) => {
  ipcRenderer.send('answer', args, Object.keys(event), event.sender === ipcRenderer);
});
ipcRenderer.on('run', async (_event, what, ...args) => {
  const runs = {
    invoke: () => ipcRenderer.invoke(...args),
    sync: () => ipcRenderer.sendSync(...args),
    port: () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => port1.postMessage(`back: ${data}`);
      ipcRenderer.postMessage('port', 'here', [port2]);
    },
    facts: () => ({
      type: process.type,
      sandboxed: process.sandboxed,
      isolated: process.contextIsolated,
      platform: process.platform,
      electron: process.versions.electron,
      keys: ['env', 'argv', 'pid', 'uptime', 'versions'].map((key) => typeof process[key]),
      isMainFrame: 'isMainFrame' in process,
      globals: ['document', 'window', 'clients', 'importScripts', 'require'].map(
        (name) => typeof globalThis[name],
      ),
      parameters: [typeof require, typeof Buffer, typeof setImmediate],
      electronKeys: Object.keys(require('electron')),
    }),
    scope: () =>
      contextBridge.executeInMainWorld({
        func: (a, b) => [self.constructor.name, typeof registration.scope, a + b],
        args: [20, 22],
      }),
    leaks: () =>
      contextBridge.executeInMainWorld({
        func: (object, list, fn) => [
          object.constructor === Object,
          Object.getPrototypeOf(object) === Object.prototype,
          Object.getPrototypeOf(list) === Array.prototype,
          Object.getPrototypeOf(fn) === Function.prototype,
          fn.constructor('return this')() === globalThis,
          Object.getPrototypeOf(fn()) === Object.prototype,
        ],
        args: [{ a: 1 }, [1], () => ({ b: 2 })],
      }),
    leaksBack: () => {
      const value = contextBridge.executeInMainWorld({ func: () => ({ list: [], f: () => 1 }) });
      return [
        value.constructor === Object,
        value.list.constructor === Array,
        value.f.constructor === Function,
        value.f.constructor('return this')() === globalThis,
      ];
    },
    expose: () => {
      contextBridge.exposeInMainWorld('tools', { double: (n) => n * 2 });
      try {
        contextBridge.exposeInIsolatedWorld(5, 'tools', {});
      } catch (error) {
        const inWorker = contextBridge.executeInMainWorld({ func: () => tools.double(21) });
        return [error.message, inWorker];
      }
      return 'no error';
    },
  };
  try {
    ipcRenderer.send('result', await runs[what]());
  } catch (error) {
    ipcRenderer.send('result', `failed: ${error.message}`);
  }
});
