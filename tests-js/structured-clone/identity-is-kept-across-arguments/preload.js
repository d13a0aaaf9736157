const { ipcRenderer } = require('electron');

const a = { name: 'a' };
const list = [];
list.push(list, a);
ipcRenderer.send('shared', a, { inner: a }, list);
