const { ipcRenderer } = require('electron');

ipcRenderer.send('greeting', 'hello', 1, { deep: [true, null, undefined] });
