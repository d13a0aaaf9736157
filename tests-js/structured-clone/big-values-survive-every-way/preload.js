'use strict';

const { ipcRenderer } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');

const SIZES = [0, 1, 65_535, 65_537, 3 * 1024 * 1024 + 1];

/** Most bytes are alike; those that are compared are not. */
const STEP = 8191;

const values = {
  string: (size) => 'x'.repeat(size),
  bytes(size) {
    const bytes = new Uint8Array(size).fill(7);
    for (let i = 0; i < size; i += STEP) bytes[i] = i / STEP;
    return bytes;
  },
  object: (size) => ({ text: 'y'.repeat(size), list: [{ bytes: values.bytes(size) }] }),
};

function areSame(a, b) {
  for (let i = 0; i < b.length; i += STEP) if (a[i] !== b[i]) return false;
  return a instanceof Uint8Array && a.length === b.length;
}

const isSame = {
  string: (a, b) => a === b,
  bytes: areSame,
  object: (a, b) => a.text === b.text && areSame(a.list[0].bytes, b.list[0].bytes),
};

const ways = {
  invoke: (value) => ipcRenderer.invoke('invoke', value),
  sendSync: (value) => ipcRenderer.sendSync('sync', value),
  async send(value) {
    const back = once(ipcRenderer, 'back');
    ipcRenderer.send('send', value);
    return (await back)[1];
  },
};

async function run() {
  let count = 0;
  for (const kind of Object.keys(values)) {
    for (const size of SIZES) {
      const value = values[kind](size);
      for (const way of Object.keys(ways)) {
        assert.ok(isSame[kind](await ways[way](value), value), `${kind} of ${size} by ${way}`);
        count++;
      }
    }
  }
  return count;
}

run().then((count) => ipcRenderer.send('done', count));
