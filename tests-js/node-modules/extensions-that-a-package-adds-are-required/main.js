const assert = require('node:assert');
const fs = require('node:fs');
const { scenario } = require('../../support');

scenario(async () => {
  assert.deepStrictEqual(Object.keys(require.extensions), ['.js', '.json', '.node']);
  assert.throws(() => require('./greeting'), { code: 'MODULE_NOT_FOUND' });
  require.extensions['.loud'] = (module, filename) => {
    module._compile(fs.readFileSync(filename, 'utf8').toLowerCase(), filename);
  };
  assert.strictEqual(require('./greeting'), 'hello');
  assert.strictEqual(require('./folder'), 'index');
  delete require.extensions['.loud'];
  assert.throws(() => require('./greeting.other'), { code: 'MODULE_NOT_FOUND' });
  assert.throws(() => require('./unread'), { code: 'MODULE_NOT_FOUND' });
});
