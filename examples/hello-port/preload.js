const { ipcRenderer } = require('electron');

const { port1, port2 } = new MessageChannel();
port2.onmessage = ({ data }) => {
  console.log(`main says: ${data.text}`);
  port2.close();
};
port2.postMessage({ from: 'page', text: 'hello, main' });
ipcRenderer.postMessage('greeting-port', null, [port1]);
