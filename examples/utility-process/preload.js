const { ipcRenderer } = require('electron');

ipcRenderer.once('counter', ({ ports: [port] }) => {
  port.onmessage = ({ data: { text, count } }) => {
    console.log(`${count}: ${text}`);
    if (count === 5) port.close();
  };
  port.postMessage('to be or not to be');
  port.postMessage('that is the question here');
});
