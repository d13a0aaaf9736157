const { ipcRenderer, webFrame } = require('electron');

globalThis.webFrame = webFrame;

if (!process.isMainFrame) {
  webFrame.on('isolated-world-created', (world) => ipcRenderer.send('created', world));
  window.addEventListener('message', ({ data }) => {
    for (const world of data.make) {
      webFrame.executeJavaScriptInIsolatedWorld(world, [{ code: '1' }]);
    }
    ipcRenderer.send('worlds', webFrame.getIsolatedWorlds());
  });
}
