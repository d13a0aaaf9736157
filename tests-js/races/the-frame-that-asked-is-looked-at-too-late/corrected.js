'use strict';

const { ipcMain } = require('electron');

/** Books what a page of the shop pays, and writes it down with the page. */
exports.serve = (book, journal) => {
  ipcMain.on('pay', async (event, amount) => {
    const page = event.senderFrame === null ? 'a page that is gone' : pageOf(event.senderFrame);
    const { booked } = await book(amount);
    journal(`${page} paid ${booked}`);
  });
};

const pageOf = (frame) => new URL(frame.url).search;
