'use strict';

const { ipcMain } = require('electron');

let questions = 0;

/** What the page answers. */
exports.ask = (contents) =>
  new Promise((resolve) => {
    const id = ++questions;
    ipcMain.on('title', function listen(_event, answered, title) {
      if (answered !== id) return;
      ipcMain.off('title', listen);
      resolve(title);
    });
    contents.send('title?', id);
  });
