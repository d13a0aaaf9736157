const { ipcRenderer } = require('electron');

window.ofPreload = { by: 'preload' };
Array.prototype.push = 'a push of the preload';
Function.prototype.call = 'a call of the preload';

window.addEventListener('DOMContentLoaded', () => {
  ipcRenderer.send('isolated', {
    types: [typeof window.ofPreload, typeof window.ofPage, typeof window.tell],
    builtins: [Array.prototype.push, Array.prototype.pop.name, typeof Function.prototype.apply],
    title: document.title,
    isContextIsolated: process.contextIsolated,
    nested: { list: [1, [2, { three: new Map([['k', 'v']]) }]], bytes: new Uint8Array([7]) },
  });
});
window.addEventListener('message', ({ data }) => ipcRenderer.send('page', data));
