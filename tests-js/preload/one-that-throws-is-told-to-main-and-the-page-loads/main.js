const assert = require('node:assert');
const path = require('node:path');
const { inPage, open, scenario } = require('../../support');

const cases = [
  ['throws.js', 'Error', /^on purpose$/],
  ['syntax-error.js', 'SyntaxError', /./],
  ['reference.js', 'ReferenceError', /^notDefined is not defined$/],
];

scenario(
  async () => {
    for (const [preload, name, message] of cases) {
      const window = open(__dirname, { preload });
      const [file, error] = await new Promise((resolve) =>
        window.webContents.once('preload-error', (_event, ...args) => resolve(args)),
      );
      assert.strictEqual(file, path.join(__dirname, preload));
      assert.ok(error instanceof Error);
      assert.match(error.message, message, name);
      assert.strictEqual(await inPage(window, () => document.title), 'Blank');
    }
  },
  { pagesMayFail: true },
);
