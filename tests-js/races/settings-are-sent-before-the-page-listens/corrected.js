'use strict';

const { ipcMain } = require('electron');

/** Opens the page, which asks for the settings. */
exports.open = async (window, settings) => {
  ipcMain.handle('get-settings', () => settings);
  await window.loadFile('corrected.html');
};
