const assert = require('node:assert');
const constants = require('node:constants');
const fs = require('node:fs');
const os = require('node:os');
const { scenario } = require('../../support');

scenario(async () => {
  assert.strictEqual(constants.O_CREAT, fs.constants.O_CREAT);
  assert.strictEqual(constants.SIGTERM, os.constants.signals.SIGTERM);
  assert.strictEqual(process.binding('constants').fs.O_CREAT, fs.constants.O_CREAT);
  assert.throws(() => process.binding('fs'), /No such module: fs/);
  assert.ok(Object.isFrozen(constants));
});
