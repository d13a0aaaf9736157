const { BrowserWindow } = require('electron');
const assert = require('node:assert');
const { scenario } = require('../../support');

scenario(async () => {
  const { webContents } = new BrowserWindow({ show: false });
  for (const target of [webContents, webContents.mainFrame]) {
    for (const channel of [undefined, null, 5]) {
      assert.throws(() => target.send(channel), {
        name: 'TypeError',
        message: 'Missing required channel argument',
      });
    }
    const logged = [];
    console.error = (...args) => logged.push(args);
    assert.strictEqual(
      target.send('channel', () => {}),
      undefined,
    );
    assert.strictEqual(logged.length, 1);
    const [prefix, error] = logged[0];
    assert.strictEqual(prefix, 'Error sending from webFrameMain: ');
    assert.strictEqual(error.message, 'Failed to serialize arguments');
  }
});
