'use strict';

const { ipcMain } = require('electron');

let questions = 0;

/** What the page answers, or the one that takes its place. */
exports.ask = (contents) =>
  new Promise((resolve) => {
    const id = ++questions;
    const again = ({ sender }) => {
      if (sender === contents) contents.send('title?', id);
    };
    ipcMain.on('page is up', again);
    ipcMain.on('title', function listen(_event, answered, title) {
      if (answered !== id) return;
      ipcMain.off('title', listen);
      ipcMain.off('page is up', again);
      resolve(title);
    });
    contents.send('title?', id);
  });
