const { ipcRenderer } = require('electron');

const seen = [];
ipcRenderer.on('list', (event, ...args) => {
  seen.push([...args, `ports: ${event.ports.length}`]);
  if (seen.length === 3) ipcRenderer.send('seen', seen);
});
