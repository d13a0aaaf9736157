const { ipcRenderer } = require('electron');

const heard = [];
ipcRenderer.on('message', () => heard.push('message'));
ipcRenderer.on('port', ({ ports: [port] }) => {
  port.onmessage = () => heard.push('port');
  ipcRenderer.send('ready');
});
ipcRenderer.on('go', () => {
  setTimeout(() => heard.push('timer'), 0);
  Promise.resolve().then(() => heard.push('promise'));
  ipcRenderer.sendSync('wait');
  ipcRenderer.send('heard', [...heard]);
});
