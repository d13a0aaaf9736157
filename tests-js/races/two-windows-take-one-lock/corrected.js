'use strict';

const { ipcMain } = require('electron');

/** Lets one window at a time edit. */
exports.serve = (owners) => {
  ipcMain.handle('take', ({ sender }) => {
    const free = owners.length === 0;
    if (free) owners.push(sender.id);
    return free;
  });
};
