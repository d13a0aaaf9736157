'use strict';

const { ipcMain } = require('electron');

/** Answers the dashboard's question if it is still open. */
exports.serve = (listContainers) => {
  ipcMain.on('containers?', async ({ senderFrame }) => {
    const containers = await listContainers();
    if (senderFrame?.isDestroyed() === false) senderFrame.postMessage('containers', containers);
  });
};
