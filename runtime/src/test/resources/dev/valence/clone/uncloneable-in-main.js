'use strict';

// The uncloneable graphs of main: sent through a MessagePortMain and to a page.

const { app, BrowserWindow, MessageChannelMain } = require('electron');

const graphs = require('./random-graphs');
require('./uncloneable-graphs');

const [first, last] = process.argv.slice(-2).map(Number);
const { port1: sender } = new MessageChannelMain();
const { port1: helper } = new MessageChannelMain();

app.whenReady().then(() => {
  const window = new BrowserWindow();
  const main = {
    senders: [
      (value, list) => sender.postMessage(value, list),
      (value, list) => window.webContents.postMessage('x', value, list),
    ],
    transfersBuffers: false,
    platformObjects: [process.env, window, app, sender],
    port: () => new MessageChannelMain().port1,
    channel: () => new MessageChannelMain(),
    neuteredPort() {
      const { port1 } = new MessageChannelMain();
      helper.postMessage(0, [port1]);
      return port1;
    },
    isNeutered(port) {
      try {
        helper.postMessage(0, [port, port]);
      } catch (error) {
        return error.message !== 'Port at index 1 is a duplicate.';
      }
      return true;
    },
    isExpected: (error) =>
      /^(An object could not be cloned\.|Invalid value for transfer|Port at index \d is)/.test(
        error.message,
      ),
  };
  for (let seed = first; seed <= last; seed++) {
    const found = globalThis.checkUncloneable(graphs, main, seed);
    if (found !== undefined) console.log('seed', seed, found);
  }
  console.log('checked', last - first + 1);
  window.destroy();
});
