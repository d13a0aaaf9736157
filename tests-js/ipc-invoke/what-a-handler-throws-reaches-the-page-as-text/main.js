const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  const logged = [];
  console.error = (...args) => logged.push(args);
  const type = new TypeError('wrong type');
  ipcMain.handle('throws', () => {
    throw type;
  });
  ipcMain.handle('rejects', async () => {
    throw Object.assign(new Error('boom'), { code: 'E_BOOM' });
  });
  ipcMain.handle('string', () => Promise.reject('just text'));
  ipcMain.handle('empty', () => Promise.reject(''));
  open(__dirname);
  const [, results] = await once(ipcMain, 'results');
  const remote = (channel, text) => [
    'Error',
    `Error invoking remote method '${channel}': ${text}`,
    undefined,
  ];
  assert.deepStrictEqual(results, [
    remote('throws', 'TypeError: wrong type'),
    remote('rejects', 'Error: boom'),
    remote('string', 'just text'),
    'resolved undefined',
  ]);
  assert.deepStrictEqual(logged[0], ["Error occurred in handler for 'throws':", type]);
  assert.strictEqual(logged.length, 4);
});
