const { BrowserWindow } = require('electron');
const assert = require('node:assert');
const { inPage, scenario } = require('../../support');

scenario(async () => {
  const window = new BrowserWindow({ show: false });
  await window.loadFile('page.html', { query: { a: '1', b: 'two words' }, hash: 'part' });
  const location = await inPage(window, () => ({
    search: window.location.search,
    hash: window.location.hash,
    a: new URLSearchParams(window.location.search).get('a'),
    b: new URLSearchParams(window.location.search).get('b'),
  }));
  assert.deepStrictEqual([location.hash, location.a, location.b], ['#part', '1', 'two words']);
  assert.match(window.getURL(), /\/page\.html\?.*#part$/);
  assert.throws(() => window.loadFile(5), { message: 'Must pass filePath as a string' });
});
