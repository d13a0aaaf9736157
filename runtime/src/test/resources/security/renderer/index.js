// Electron's exports are globals here.

require('./tools.js');

$inspect('main process', async (add) => {
  add(ipcMain, 'ipcMain');
  add(MessageChannelMain, 'MessageChannelMain');
});
