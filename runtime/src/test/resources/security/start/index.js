'use strict';

// Two pages, one after the other; the bindings of the first fail.

const { app, BrowserWindow, ipcMain } = require('electron');

process.on('uncaughtException', (error) => console.log('uncaught', String(error.message)));
ipcMain.on('hello', () => console.log('a page says hello'));
app.on('window-all-closed', () => {});
app.whenReady().then(async () => {
  for (const kind of ['first', 'second']) {
    const window = new BrowserWindow({ webPreferences: { preload: `${__dirname}/hello.js` } });
    const loaded = window.loadFile('page.html').catch((error) => console.log('not loaded', error.message));
    await Promise.race([loaded, new Promise((done) => setTimeout(done, 2000))]);
    console.log(`the ${kind} page is done`);
  }
  app.exit(0);
});
