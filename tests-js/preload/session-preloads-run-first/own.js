globalThis.order = [...(globalThis.order ?? []), 'own'];

const { ipcRenderer } = require('electron');

ipcRenderer.send('order', order);
