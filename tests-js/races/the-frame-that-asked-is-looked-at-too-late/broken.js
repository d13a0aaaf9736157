'use strict';

const { ipcMain } = require('electron');

/** Books what a page of the shop pays, and writes it down with the page. */
exports.serve = (book, journal) => {
  ipcMain.on('pay', async (event, amount) => {
    const { booked } = await book(amount);
    journal(`${new URL(event.senderFrame.url).search} paid ${booked}`);
  });
};
