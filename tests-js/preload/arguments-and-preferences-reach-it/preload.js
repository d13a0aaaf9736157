window.fromPreload = 'same world';
require('electron').ipcRenderer.send('facts', [
  process.argv.includes('--mine=1'),
  process.contextIsolated,
  process.type,
]);
