'use strict';

// What require('electron') offers to the preload scripts of service workers, in Electron's order.

exports.preloadRealm = [
  { name: 'contextBridge', load: () => require('renderer/api/context-bridge') },
  { name: 'ipcRenderer', load: () => require('renderer/api/ipc-renderer') },
];
