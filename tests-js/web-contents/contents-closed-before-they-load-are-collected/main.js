const { BrowserWindow, webContents } = require('electron');
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

const openAndClose = async () => {
  const window = new BrowserWindow({ show: false });
  const closed = once(window, 'closed');
  const contents = new WeakRef(window.webContents);
  window.close();
  await closed;
  return contents;
};

scenario(async () => {
  const references = [];
  for (let i = 0; i < 5; i++) references.push(await makeAndClose(), await openAndClose());
  for (let i = 0; i < 3; i++) {
    await turns();
    globalThis.gc();
  }
  await turns();
  const alive = references.filter((reference) => reference.deref() !== undefined);
  assert.strictEqual(alive.length, 0);
  assert.deepStrictEqual(webContents.getAllWebContents(), []);
});
