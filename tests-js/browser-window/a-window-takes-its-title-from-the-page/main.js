const assert = require('node:assert');
const { once } = require('node:events');
const { openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  assert.strictEqual(window.getTitle(), 'Page title');
  window.on('page-title-updated', (event, title) => {
    if (title === 'Prevented') event.preventDefault();
  });
  const updated = () => once(window.webContents, 'page-title-updated');
  let change = updated();
  await window.webContents.executeJavaScript('document.title = "Changed"; 0');
  assert.deepStrictEqual((await change).slice(1), ['Changed', true]);
  assert.strictEqual(window.getTitle(), 'Changed');
  change = updated();
  await window.webContents.executeJavaScript('document.title = "Prevented"; 0');
  await change;
  assert.strictEqual(window.getTitle(), 'Changed');
});
