const { webFrameMain } = require('electron');
const assert = require('node:assert');
const { scenario } = require('../../support');

const text = { name: 'Error', message: 'WebFrameMain is available only after app ready' };
assert.throws(() => webFrameMain.fromId(1, 1), text);
assert.throws(() => webFrameMain.fromFrameToken(1, 'x'), text);

scenario(async () => assert.strictEqual(webFrameMain.fromId(77, 77), undefined));
