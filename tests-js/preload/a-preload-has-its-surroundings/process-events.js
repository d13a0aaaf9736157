const { ipcRenderer } = require('electron');

for (const name of ['loaded', 'document-start', 'document-end', 'exit']) {
  process.once(name, () => ipcRenderer.send(name, location.href !== ''));
}
