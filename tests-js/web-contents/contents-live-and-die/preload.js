const { ipcRenderer } = require('electron');

if (location.search === '?blocks') ipcRenderer.sendSync('blocks');
ipcRenderer.send('hello', process.argv.includes('--cloned'));
ipcRenderer.on('echo', (_event, text) => ipcRenderer.send('echoed', text));
ipcRenderer.on('say', (_event, ...args) => ipcRenderer.send('said', ...args));
ipcRenderer.on('ask', (_event, ...args) =>
  ipcRenderer.send('answered', ipcRenderer.sendSync('asked', ...args)),
);
