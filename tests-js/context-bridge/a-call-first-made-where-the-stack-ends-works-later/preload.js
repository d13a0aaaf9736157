const { contextBridge } = require('electron');
contextBridge.exposeInMainWorld('api', { echo: (value) => value });
