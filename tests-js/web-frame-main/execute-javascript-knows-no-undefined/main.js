const assert = require('node:assert');
const { openLoaded, scenario } = require('../../support');

scenario(
  async () => {
    const frame = (await openLoaded(__dirname)).webContents.mainFrame;
    assert.strictEqual(await frame.executeJavaScript('1 + 1'), 2);
    assert.strictEqual(await frame.executeJavaScript('undefined'), null);
    assert.strictEqual(await frame.executeJavaScript('Promise.resolve(5)'), 5);
    await assert.rejects(frame.executeJavaScript('nothingOfThisName'), /ReferenceError/);
    await assert.rejects(frame.executeJavaScript('Promise.reject(new Error("no"))'), /no/);
    assert.throws(() => frame.executeJavaScript('1', 'yes'), {
      name: 'TypeError',
      message: 'userGesture must be a boolean',
    });
  },
  { pagesMayFail: true },
);
