'use strict';

const { ipcMain } = require('electron');

/** Saves what the page of a window wants to be saved. */
exports.serve = (contents, save) => {
  contents.on('did-finish-load', () => ipcMain.on('save', (_event, text) => save(text)));
};
