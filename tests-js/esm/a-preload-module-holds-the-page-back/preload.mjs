import { contextBridge, ipcRenderer } from 'electron';

const order = ['preload begins'];
contextBridge.exposeInMainWorld('note', (text) => {
  order.push(text);
  ipcRenderer.send('order', order);
});
await new Promise((resolve) => setTimeout(resolve, 5));
order.push('preload ends');
