const { BrowserWindow, MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { scenario } = require('../../support');

scenario(async () => {
  const window = new BrowserWindow({ show: false });
  const { webContents } = window;
  for (const target of [webContents, webContents.mainFrame]) {
    const throws = (args, name, message) =>
      assert.throws(() => target.postMessage(...args), { name, message });
    const { port1, port2 } = new MessageChannelMain();
    const insufficient = 'Insufficient number of arguments.';
    throws([], 'TypeError', insufficient);
    throws(['channel'], 'TypeError', insufficient);
    throws(
      [null, '', []],
      'TypeError',
      'Error processing argument at index 0, conversion failure from null',
    );
    throws(['channel', window], 'Error', 'An object could not be cloned.');
    throws(['channel', () => {}, null], 'Error', 'An object could not be cloned.');
    for (const bad of [null, 'text', [123], [null], [new ArrayBuffer(1)]]) {
      throws(['channel', '', bad], 'Error', 'Invalid value for transfer');
    }
    throws(['channel', '', [port1, port1]], 'Error', 'Port at index 1 is a duplicate.');
    target.postMessage('channel', '', [port1]);
    throws(['channel', '', [port2, port1]], 'Error', 'Port at index 1 is already neutered.');
    target.postMessage('channel', '', undefined);
  }
});
