const { ipcRenderer } = require('electron');

const { port1, port2 } = new MessageChannel();
const answer = new MessageChannel();
globalThis.kept = answer;
ipcRenderer.postMessage('port', null, [port2]);
port1.postMessage('hello', [answer.port2]);
answer.port1.addEventListener('message', () => console.log('nor this'));
