'use strict';

const { ipcMain } = require('electron');

/** Answers what pages ask, each in its own time. */
exports.serve = (answer) => {
  ipcMain.on('ask', async ({ sender }, id, question) => {
    sender.send('answer', id, await answer(question));
  });
};
