'use strict';

const { ipcRenderer } = require('electron');

const { port1, port2 } = new MessageChannel();
ipcRenderer.postMessage('pictures', null, [port2]);
const pixels = new Uint8Array([1, 2, 3, 4]);
port1.postMessage({ name: 'a.png', pixels });
