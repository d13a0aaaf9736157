const { webContents } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { scenario, turns } = require('../../support');

const makeAndClose = async () => {
  const contents = webContents.create();
  const destroyed = once(contents, 'destroyed');
  contents.close();
  await destroyed;
  return new WeakRef(contents);
};

scenario(async () => {
  const references = [];
  for (let i = 0; i < 5; i++) references.push(await makeAndClose());
  for (let i = 0; i < 3; i++) {
    await turns();
    globalThis.gc();
  }
  await turns();
  const alive = references.filter((reference) => reference.deref() !== undefined);
  assert.strictEqual(alive.length, 0);
  assert.deepStrictEqual(webContents.getAllWebContents(), []);
});
