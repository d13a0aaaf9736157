const { ipcMain, MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { cases, inPage, openLoaded } = require('../../support');

const answer = async (port) => {
  port.start();
  const [{ data }] = await once(port, 'message');
  return data;
};

cases({
  "a port of main's reaches a worker through its page": async () => {
    const window = await openLoaded(__dirname);
    const { port1, port2 } = new MessageChannelMain();
    window.webContents.postMessage('port', 'for a worker', [port1]);
    port2.postMessage(21);
    assert.strictEqual(await answer(port2), 42);
    port2.postMessage(4);
    assert.strictEqual(await answer(port2), 8);
  },

  'two workers talk without their page': async () => {
    const window = await openLoaded(__dirname);
    const sum = await inPage(window, async () => {
      const { port1, port2 } = new MessageChannel();
      const doubling = new Worker('doubles.js');
      const asking = new Worker('asks.js');
      doubling.postMessage(null, [port1]);
      asking.postMessage([1, 2, 3], [port2]);
      return new Promise((resolve) => (asking.onmessage = ({ data }) => resolve(data)));
    });
    assert.deepStrictEqual(sum, [2, 4, 6]);
  },

  'a worker gives a port to another page': async () => {
    const [one, other] = [await openLoaded(__dirname), await openLoaded(__dirname)];
    const passed = once(ipcMain, 'pass on');
    one.webContents.postMessage('port', 'from a worker');
    const [{ ports }] = await passed;
    other.webContents.postMessage('port', 'for you', ports);
    const [, data] = await once(ipcMain, 'heard');
    assert.strictEqual(data, 'a worker speaks');
  },

  'queued messages travel with a port into a worker': async () => {
    const window = await openLoaded(__dirname);
    const { port1, port2 } = new MessageChannelMain();
    for (let i = 0; i < 10; i++) port2.postMessage(i);
    window.webContents.postMessage('port', 'for a worker', [port1]);
    for (let i = 10; i < 20; i++) port2.postMessage(i);
    const heard = [];
    await new Promise((resolve) => {
      port2.on('message', ({ data }) => {
        heard.push(data);
        if (heard.length === 20) resolve();
      });
      port2.start();
    });
    assert.deepStrictEqual(
      heard,
      Array.from({ length: 20 }, (_, i) => i * 2),
    );
  },
});
