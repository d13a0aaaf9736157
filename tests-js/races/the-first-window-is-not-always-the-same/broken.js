'use strict';

/** The main window, when it is ready: the app opens it first. */
exports.mainWindow = (windows) =>
  Promise.race(
    windows.map((window) => {
      return new Promise((resolve) => window.once('ready-to-show', () => resolve(window)));
    }),
  );
