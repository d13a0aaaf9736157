const { contextBridge } = require('electron');

const api = async () => {
  const { chain } = await import('./deep/first.mjs');
  return [chain, (await import('node:path')).sep.length];
};
if (process.contextIsolated) contextBridge.exposeInMainWorld('later', api);
else window.later = api;
