'use strict';

/** The main window, when it is ready: the one that shows its page. */
exports.mainWindow = (windows) =>
  new Promise((resolve) => {
    for (const window of windows) {
      window.once('ready-to-show', () => {
        if (window.webContents.getURL().endsWith('/main.html')) resolve(window);
      });
    }
  });
