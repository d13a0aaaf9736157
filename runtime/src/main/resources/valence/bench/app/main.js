'use strict';

const { app, BrowserWindow, ipcMain } = require('electron');
const path = require('node:path');
const exchanges = require('./exchanges.js');

const [row, count] = process.argv.slice(-2);

ipcMain.on('port', ({ ports: [port] }) => {
  exchanges[row].far(port, (end, heard) => end.on('message', ({ data }) => heard(data)));
  port.start();
});
ipcMain.handle('call', (event, request) => request);
ipcMain.on('result', (event, micros) => {
  console.log(`bench ${micros}`);
  app.exit(0);
});
ipcMain.on('failure', (event, message) => {
  console.error(message);
  app.exit(1);
});

app.whenReady().then(() => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      preload: path.join(__dirname, 'preload.js'),
      sandbox: false,
      additionalArguments: [`--row=${row}`, `--count=${count}`],
    },
  });
  window.loadFile('empty.html');
});
