const { ipcRenderer } = require('electron');
const { check, make } = require('./values');

async function run() {
  ipcRenderer.send('send', make());
  check(await ipcRenderer.invoke('invoke', make()));
  check(ipcRenderer.sendSync('sync', make()));
  ipcRenderer.postMessage('post', make());
  check(structuredClone(make()));
  window.postMessage(make(), '*');
  await new Promise((resolve) => {
    window.addEventListener('message', ({ data }) => resolve(check(data)), { once: true });
  });
}

const ran = run();
let count = 0;
ipcRenderer.on('value', async (_event, value) => {
  check(value);
  await ran;
  if (++count === 2) ipcRenderer.send('checked');
});
ipcRenderer.on('port', ({ ports: [port] }) => {
  port.onmessage = ({ data }) => {
    check(data);
    port.postMessage(make());
  };
});
