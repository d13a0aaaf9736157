'use strict';

const { ipcMain } = require('electron');

/** Answers the dashboard's question. */
exports.serve = (listContainers) => {
  ipcMain.on('containers?', async ({ senderFrame }) => {
    senderFrame.postMessage('containers', await listContainers());
  });
};
