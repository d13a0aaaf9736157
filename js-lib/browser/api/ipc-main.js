'use strict';

const { IpcMainImpl } = require('browser/ipc-main-impl');

module.exports = new IpcMainImpl();
