const { app } = require('electron');
const assert = require('node:assert');

// The process goes on after the error, as in Electron; here it also sees it.
const seen = [];
process.on('uncaughtException', (error, origin) => {
  seen.push([error.message, origin]);
  if (seen.length < 2) return;
  assert.deepStrictEqual(seen, [
    ['in a timer', 'uncaughtException'],
    ['in a listener', 'uncaughtException'],
  ]);
  app.exit(0);
});
setTimeout(() => {
  throw new Error('in a timer');
}, 1);
app.whenReady().then(() => {
  setTimeout(() => {
    const { ipcMain } = require('electron');
    ipcMain.once('self', () => {
      throw new Error('in a listener');
    });
    ipcMain.emit('self');
  }, 5);
});
app.on('will-quit', () => app.exit(1));
