const { webFrame } = require('electron');

globalThis.webFrame = webFrame;
window.addEventListener('message', ({ data }) => {
  webFrame.executeJavaScriptInIsolatedWorld(data, [{ code: '0' }]);
});
