'use strict';

const { ipcMain } = require('electron');

/** Answers what pages ask, each in its own time; a reply goes to the document that asked. */
exports.serve = (answer) => {
  ipcMain.handle('ask', (_event, question) => answer(question));
};
