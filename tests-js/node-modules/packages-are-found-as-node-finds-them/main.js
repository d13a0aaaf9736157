const assert = require('node:assert');
const path = require('node:path');
const { scenario } = require('../../support');

scenario(async () => {
  assert.strictEqual(require('./lib').name, 'index of a folder');
  assert.strictEqual(require('./lib'), require('./lib/index.js'));
  assert.deepStrictEqual(require('./data'), { data: [1, 2] });
  assert.strictEqual(require('node:path'), path);
  assert.strictEqual(require.main, module);
  assert.strictEqual(require.resolve('./lib'), path.join(__dirname, 'lib', 'index.js'));
  assert.strictEqual(require('./cycle-a').seen, 'half of a');
  assert.throws(() => require('not-installed'), {
    code: 'MODULE_NOT_FOUND',
    message: /^Cannot find module 'not-installed'/,
  });
  assert.throws(() => require('./missing'), /Cannot find module '\.\/missing'/);
});
