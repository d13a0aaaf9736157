'use strict';

const { once } = require('node:events');
const { ipcMain } = require('electron');

/** The file that a page uploads; ends when the page says so. */
exports.receive = async (port) => {
  const chunks = [];
  port.on('message', ({ data }) => chunks.push(data));
  port.start();
  await once(ipcMain, 'uploaded');
  port.close();
  return chunks.join('');
};
