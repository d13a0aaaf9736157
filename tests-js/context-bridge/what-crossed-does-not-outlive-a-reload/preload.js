const { contextBridge } = require('electron');

const load = new Uint8Array(24 * 1024 * 1024);

contextBridge.exposeInMainWorld('cargo', {
  weigh: () => load.length,
  exchange: (callback) => callback(() => load[0]),
  wait: () => new Promise(() => {}),
});
