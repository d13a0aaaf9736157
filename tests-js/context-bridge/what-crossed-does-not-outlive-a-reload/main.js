const assert = require('node:assert');
const { once } = require('node:events');
const { openLoaded, scenario } = require('../../support');

const RELOADS = 8;
const LOAD = 24 * 1024 * 1024;

const used = () => {
  gc();
  return process.memoryUsage().heapUsed;
};

scenario(async () => {
  const { webContents } = await openLoaded(__dirname, { sandbox: true });
  const before = used();
  for (let i = 0; i < RELOADS; i++) {
    const loaded = once(webContents, 'did-finish-load');
    webContents.reload();
    await loaded;
  }
  // Other tests may run in the same JVM, so that half of what a leak would hold is let pass.
  const grown = used() - before;
  assert.ok(
    grown < (RELOADS * LOAD) / 2,
    `${grown} bytes more are in use after ${RELOADS} reloads`,
  );
});
