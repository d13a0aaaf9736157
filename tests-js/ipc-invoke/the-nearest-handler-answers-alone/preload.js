const { ipcRenderer } = require('electron');

Promise.all(['a', 'b', 'c'].map((channel) => ipcRenderer.invoke(channel))).then((results) =>
  ipcRenderer.send('results', results),
);
