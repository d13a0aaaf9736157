const { app } = require('electron');
const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const { scenario } = require('../../support');

scenario(async () => {
  assert.strictEqual(app.getName(), 'a-named-app');
  assert.strictEqual(app.name, 'a-named-app');
  assert.strictEqual(app.getVersion(), '3.2.1');
  assert.strictEqual(app.getAppPath(), __dirname);
  assert.ok(path.isAbsolute(app.getPath('home')));
  assert.ok(fs.existsSync(app.getPath('temp')));
  assert.match(app.getPath('userData'), /a-named-app/);
  assert.throws(() => app.getPath('no such place'), Error);
  assert.ok(process.argv.includes('--an-argument'));
  assert.strictEqual(process.type, 'browser');
  assert.strictEqual(typeof process.versions.electron, 'string');
});
