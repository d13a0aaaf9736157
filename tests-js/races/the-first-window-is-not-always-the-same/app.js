'use strict';

const path = require('node:path');
const { BrowserWindow } = require('electron');

/** Opens the main window, and one to look at until that is ready. */
exports.start = () =>
  ['main', 'splash'].map((name) => {
    const window = new BrowserWindow({ show: false });
    window.loadFile(path.join(__dirname, `${name}.html`));
    return window;
  });
