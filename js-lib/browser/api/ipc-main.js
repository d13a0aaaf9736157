'use strict';

// electron.ipcMain: messages of all windows that no frame and no webContents handles itself.

const { IpcMainImpl } = require('browser/ipc-main-impl');

module.exports = new IpcMainImpl();
