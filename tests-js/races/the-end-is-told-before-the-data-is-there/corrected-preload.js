'use strict';

const { ipcRenderer } = require('electron');

const { port1, port2 } = new MessageChannel();
ipcRenderer.postMessage('upload', null, [port2]);
for (const chunk of ['a', 'b', 'c']) port1.postMessage(chunk);
port1.close();
