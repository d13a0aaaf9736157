const { contextBridge } = require('electron');

let kept;
contextBridge.exposeInIsolatedWorld(0, 'main', 'in the page');
contextBridge.exposeInMainWorld('callKept', () => kept());
contextBridge.exposeInIsolatedWorld(1004, 'example', 123);
contextBridge.exposeInIsolatedWorld(1004, 'api', {
  text: 'my-words',
  add: (a, b) => a + b,
  keep: (fn) => {
    kept = fn;
  },
});
