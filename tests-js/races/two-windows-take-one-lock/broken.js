'use strict';

const { ipcMain } = require('electron');

/** Lets one window at a time edit. */
exports.serve = (owners) => {
  ipcMain.handle('is-free', () => owners.length === 0);
  ipcMain.handle('take', ({ sender }) => owners.push(sender.id));
};
