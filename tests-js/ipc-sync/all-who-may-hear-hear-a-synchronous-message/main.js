const { app, ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  const order = [];
  app.once('web-contents-created', (_event, contents) => {
    contents.on('ipc-message-sync', (_event, channel) => order.push(`event ${channel}`));
    contents.on('ipc-message', (_event, channel) => {
      if (channel === 'ask') assert.fail('is for messages that do not wait');
    });
    contents.mainFrame.ipc.on('ask', () => order.push('frame'));
    contents.ipc.on('ask', () => order.push('webContents'));
  });
  ipcMain.on('ask', (event) => {
    order.push('ipcMain');
    event.returnValue = order;
  });
  open(__dirname);
  const [, answer] = await once(ipcMain, 'answer');
  assert.deepStrictEqual(answer, ['event ask', 'frame', 'webContents', 'ipcMain']);
});
