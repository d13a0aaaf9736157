const { contextBridge } = require('electron');

const { port1 } = new MessageChannel();
contextBridge.exposeInMainWorld('api', { port: port1 });
