'use strict';

const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { BrowserWindow, utilityProcess } = require('electron');

for (const version of ['broken', 'corrected']) {
  const { serve } = require(`./${version}`);

  describe(`the ${version} till`, () => {
    it('writes down every payment', async () => {
      const preload = path.join(__dirname, 'preload.js');
      const window = new BrowserWindow({ show: false, webPreferences: { preload } });
      const bank = utilityProcess.fork(path.join(__dirname, 'bank.js'));
      const book = async (amount) => {
        bank.postMessage(amount);
        const [answer] = await once(bank, 'message');
        return answer;
      };
      const written = new Promise((resolve) => serve(book, resolve));
      window.loadFile('index.html', { search: 'shop' }).catch(() => {});
      assert.match(await written, / paid 5$/);
      window.destroy();
      bank.kill();
    });
  });
}
