const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  assert.match(new Error('here').stack, /main\.js:7:\d+/);
  open(__dirname);
  const [, stack] = await once(ipcMain, 'stack');
  assert.match(stack, /^Error: there\n {4}at thrower \(.*preload\.js:4:\d+\)/);
});
