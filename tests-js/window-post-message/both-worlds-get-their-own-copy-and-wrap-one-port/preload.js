const { contextBridge, ipcRenderer } = require('electron');

const heard = [];
const hear = (where) => {
  heard.push(where);
  if (heard.length === 2) ipcRenderer.send('twice', heard);
};
contextBridge.exposeInMainWorld('tell', (channel, value) =>
  channel === 'hear' ? hear(value) : ipcRenderer.send(channel, value),
);
window.addEventListener('message', ({ data, source, origin, ports }) => {
  ipcRenderer.send('preload', {
    isArray: Object.getPrototypeOf(data) === Array.prototype,
    source: source === window,
    origin: typeof origin,
    ports: ports.length,
  });
  ports[0].onmessage = ({ data }) => hear(`byte ${++data[0]} in the preload`);
});
