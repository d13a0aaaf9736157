const { ipcRenderer } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');

async function run() {
  for (const size of [0, 65_535, 65_537, 3 * 1024 * 1024 + 1]) {
    const value = new Uint8Array(size).fill(7);
    const same = (copy) => assert.ok(Buffer.from(copy).equals(Buffer.from(value)));
    same(await ipcRenderer.invoke('invoke', value));
    same(ipcRenderer.sendSync('sync', value));
    const text = 'x'.repeat(size);
    const back = once(ipcRenderer, 'back');
    ipcRenderer.send('send', text);
    assert.strictEqual((await back)[1], text);
    ipcRenderer.send('size', size);
  }
}

run().then(() => ipcRenderer.send('done'));
