const { contextBridge } = require('electron');

contextBridge.exposeInMainWorld('motto', 'as it was');
contextBridge.exposeInMainWorld('house', { door: { colour: 'red' }, rooms: [1], ring() {} });
