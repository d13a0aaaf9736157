const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  const first = open(__dirname, { additionalArguments: ['--first'] });
  open(__dirname, { additionalArguments: ['--second'] });
  ipcMain.on('ask', (event) => {
    const other = event.sender === first.webContents ? 'first' : 'second';
    assert.strictEqual(event.reply('answer', other, [1, 2]), undefined);
  });
  const names = [];
  for (let i = 0; i < 2; i++) {
    const [, asked, answered, list] = await once(ipcMain, 'got');
    assert.strictEqual(asked, answered);
    assert.deepStrictEqual(list, [1, 2]);
    names.push(asked);
  }
  assert.deepStrictEqual(names.sort(), ['first', 'second']);
});
