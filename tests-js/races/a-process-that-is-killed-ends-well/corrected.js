'use strict';

const path = require('node:path');
const { ipcMain, utilityProcess } = require('electron');

/** Compiles what the page sends in another process; tells how that went. */
exports.serve = (tell) => {
  ipcMain.once('compile', (_event, source) => {
    const compiler = utilityProcess.fork(path.join(__dirname, 'compiler.js'));
    let result;
    compiler.once('message', (message) => (result = message));
    compiler.once('exit', () => {
      tell(result ? `compiled ${result.size} characters` : 'not compiled');
    });
    compiler.postMessage(source);
    ipcMain.once('cancel', () => compiler.kill());
  });
};
