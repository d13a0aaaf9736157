'use strict';

/** Opens the page, and tells it the settings when it is there. */
exports.open = async (window, settings) => {
  await window.loadFile('broken.html');
  window.webContents.send('settings', settings);
};
