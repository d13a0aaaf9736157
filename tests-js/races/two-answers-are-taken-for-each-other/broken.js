'use strict';

const { ipcMain } = require('electron');

const waiting = [];
ipcMain.on('name', (_event, name) => waiting.shift()(name));

/** The name that a page has given itself. */
exports.nameOf = (contents) =>
  new Promise((resolve) => {
    waiting.push(resolve);
    contents.send('name?');
  });
