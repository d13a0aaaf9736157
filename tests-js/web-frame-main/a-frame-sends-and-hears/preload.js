const { ipcRenderer } = require('electron');

ipcRenderer.on('echo', (_event, value) => ipcRenderer.send('echo', value));
ipcRenderer.on('calculate', async () => {
  const sum = ipcRenderer.sendSync('sum', 2, 3);
  ipcRenderer.send('results', [sum, await ipcRenderer.invoke('product', 2, 3)]);
});
