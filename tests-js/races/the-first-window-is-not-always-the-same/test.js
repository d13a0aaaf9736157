'use strict';

const assert = require('node:assert');
const { start } = require('./app');

for (const version of ['broken', 'corrected']) {
  const { mainWindow } = require(`./${version}`);

  describe(`the ${version} suite of the notes`, () => {
    it('looks at the main window', async () => {
      const windows = start();
      const window = await mainWindow(windows);
      assert.match(window.webContents.getURL(), /main\.html$/);
      for (const each of windows) each.destroy();
    });
  });
}
