const { ipcRenderer } = require('electron');

const heard = [];
const { port1, port2 } = new MessageChannel();
port1.onclose = () => heard.push('close');
port1.start();
ipcRenderer.postMessage('port', null, [port2]);
port1.close();
ipcRenderer.on('report', () => ipcRenderer.send('report', heard));
