'use strict';

const { ipcRenderer } = require('electron');
const exchanges = require('./exchanges.js');

const argument = (name) =>
  process.argv.find((text) => text.startsWith(`--${name}=`)).slice(name.length + 3);

function listen(port, heard) {
  port.onmessage = ({ data }) => heard(data);
}

const { port1, port2 } = new MessageChannel();
ipcRenderer.postMessage('port', null, [port2]);
exchanges[argument('row')]
  .near(port1, listen, Number(argument('count')), (request) => ipcRenderer.invoke('call', request))
  .then(
    (micros) => ipcRenderer.send('result', micros),
    (error) => ipcRenderer.send('failure', String(error)),
  );
