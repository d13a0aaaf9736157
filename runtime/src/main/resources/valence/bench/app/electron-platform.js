'use strict';

// What the programs need of Electron: windows, each with a port to its page, channels and memory.

const { BrowserWindow, ipcMain, MessageChannelMain } = require('electron');
const fs = require('node:fs');
const path = require('node:path');

const waiting = new Map();

ipcMain.on('home', ({ sender, ports: [port] }) => {
  waiting.get(sender.id)(port);
  waiting.delete(sender.id);
});

exports.listen = (port, heard) => {
  port.on('message', ({ data }) => heard(data));
  port.start();
};

exports.channel = () => new MessageChannelMain();

/** Opens a window; `port` leads to its page, which has sent it and echoes what arrives. */
exports.open = async () => {
  const preload = path.join(__dirname, 'window-preload.js');
  const window = new BrowserWindow({ show: false, webPreferences: { preload } });
  const port = new Promise((resolve) => waiting.set(window.webContents.id, resolve));
  window.loadFile('window.html');
  return { window, port: await port };
};

exports.close = ({ window }) => window.destroy();

/** Gives the page of a window the ports of its two neighbours. */
exports.link = ({ window }, from, to) =>
  window.webContents.postMessage('neighbours', null, [from, to]);

/** Bytes resident in this process after a collection. */
exports.memory = () => {
  globalThis.gc();
  const [, kilobytes] = fs.readFileSync('/proc/self/status', 'utf8').match(/VmRSS:\s+(\d+) kB/);
  return kilobytes * 1024;
};
