const { ipcRenderer } = require('electron');

function thrower() {
  throw new Error('there');
}

try {
  thrower();
} catch (error) {
  ipcRenderer.send('stack', error.stack);
}
