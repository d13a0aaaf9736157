const { contextBridge, ipcRenderer } = require('electron');

const attempts = {
  exposed: () => contextBridge.exposeInMainWorld('bridged', { ok: true }),
  inWorld: () => contextBridge.exposeInIsolatedWorld(1010, 'bridged', 1),
  executed: () => contextBridge.executeInMainWorld({ func: () => 1 }),
  symbolName: () => contextBridge.exposeInMainWorld(Symbol('name'), 1),
  internal: () => {
    if (contextBridge.internalContextBridge === undefined) throw new Error('none');
  },
  noWorld: () => contextBridge.exposeInIsolatedWorld('1010', 'other', 1),
};

const outcomes = {};
for (const name of Object.keys(attempts)) {
  try {
    attempts[name]();
    outcomes[name] = 'fine';
  } catch (error) {
    outcomes[name] = `${error.name}: ${error.message}`;
  }
}
ipcRenderer.send('outcomes', outcomes);
