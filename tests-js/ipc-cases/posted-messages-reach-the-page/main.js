'use strict';

const { ipcMain, MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { cases, open, openLoaded, variant } = require('../../support');

const targetOf = ({ webContents }) =>
  variant === 'mainFrame' ? webContents.mainFrame : webContents;

const refuses =
  (name, message, ...args) =>
  async () => {
    const target = targetOf(open(__dirname));
    assert.throws(() => target.postMessage(...args), { name, message });
  };

const invalid = (list) => refuses('Error', 'Invalid value for transfer', 'foo', '', list);
const tooFew = (...args) => refuses('TypeError', 'Insufficient number of arguments.', ...args);

cases({
  "a message reaches the page's listener": async () => {
    const target = targetOf(await openLoaded(__dirname));
    target.postMessage('foo', { some: 'message' });
    const [event, message] = await once(ipcMain, 'heard');
    assert.deepStrictEqual(message, { some: 'message' });
    assert.deepStrictEqual(event.ports, []);
  },

  'no argument is too few': tooFew(),

  'a channel cannot be null': refuses(
    'TypeError',
    'Error processing argument at index 0, conversion failure from null',
    null,
    '',
    [],
  ),

  'a channel alone is too few': tooFew('channel'),

  'a window cannot be cloned': async () => {
    const window = open(__dirname);
    assert.throws(() => targetOf(window).postMessage('foo', window), {
      name: 'Error',
      message: 'An object could not be cloned.',
    });
  },

  'a transfer list cannot be null': invalid(null),
  'a number cannot be transferred': invalid([123]),
  'null cannot be transferred': invalid([null]),

  'a port cannot be there twice': async () => {
    const target = targetOf(open(__dirname));
    const { port1 } = new MessageChannelMain();
    assert.throws(() => target.postMessage('foo', null, [port1, port1]), {
      name: 'Error',
      message: 'Port at index 1 is a duplicate.',
    });
  },

  'a transferred port cannot be transferred again': async () => {
    const target = targetOf(open(__dirname));
    const { port1 } = new MessageChannelMain();
    target.postMessage('foo', null, [port1]);
    assert.throws(() => target.postMessage('foo', null, [port1]), {
      name: 'Error',
      message: 'Port at index 0 is already neutered.',
    });
  },

  'a port that was posted works, and nothing refused came with it': async () => {
    const target = targetOf(await openLoaded(__dirname));
    const { port1, port2 } = new MessageChannelMain();
    assert.throws(() => target.postMessage('foo', 'refused', [port1, 123]), /Invalid value/);
    target.postMessage('foo', 'taken', [port1]);
    const [event, message] = await once(ipcMain, 'heard');
    assert.strictEqual(message, 'taken');
    port2.postMessage('through the page');
    event.ports[0].start();
    const [{ data }] = await once(event.ports[0], 'message');
    assert.strictEqual(data, 'through the page');
  },
});
