const { contextBridge, ipcRenderer } = require('electron');

function stream(channel, request, onItem, onEnd) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => onItem(data);
  port1.onclose = () => onEnd();
  ipcRenderer.postMessage(channel, request, [port2]);
}

contextBridge.exposeInMainWorld('streams', {
  countDown: (from, onItem, onEnd) => stream('count-down', { from }, onItem, onEnd),
});
