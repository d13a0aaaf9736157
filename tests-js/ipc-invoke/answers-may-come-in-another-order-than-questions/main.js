const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  const started = [];
  const answers = {};
  ipcMain.handle('ask', (_event, name) => {
    started.push(name);
    return new Promise((resolve) => {
      answers[name] = resolve;
      if (started.length === 3) setImmediate(answerAll);
    });
  });
  const answerAll = () => ['c', 'b', 'a'].forEach((name) => answers[name](name));
  open(__dirname);
  const [, order] = await once(ipcMain, 'order');
  assert.deepStrictEqual(started, ['a', 'b', 'c']);
  assert.deepStrictEqual(order, ['c', 'b', 'a']);
});
