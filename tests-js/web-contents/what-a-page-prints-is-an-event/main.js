const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  const { webContents } = open(__dirname);
  const lines = [];
  webContents.on('console-message', (event) => lines.push([event.level, event.message]));
  await once(webContents, 'did-finish-load');
  assert.deepStrictEqual(lines, [
    ['info', 'plain 1'],
    ['warning', 'careful'],
    ['error', 'bad'],
    ['debug', 'detail'],
  ]);
});
