const { ipcRenderer } = require('electron');

const half = () => new MessageChannel().port1;
const port = half();
port.onclose = () => ipcRenderer.send('closed');
port.start();
