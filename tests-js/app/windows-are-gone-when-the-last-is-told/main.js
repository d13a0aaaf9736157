const { app, BrowserWindow } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { cases, turns } = require('../../support');

cases({
  'no window is left when the last one is told to be closed': async () => {
    const window = new BrowserWindow({ show: false });
    const counts = [];
    const closed = once(window, 'closed');
    window.on('closed', () => counts.push(BrowserWindow.getAllWindows().length));
    app.once('window-all-closed', () => counts.push(BrowserWindow.getAllWindows().length));
    window.close();
    await closed;
    await turns();
    assert.deepStrictEqual(counts, [0, 0]);
  },

  'a listener keeps the app': async () => {
    const told = once(app, 'window-all-closed');
    new BrowserWindow({ show: false }).close();
    await told;
    await turns(10);
    await new BrowserWindow({ show: false }).loadURL('about:blank');
  },

  'whenReady has resolved when the app is ready': async () => {
    assert.strictEqual(app.isReady(), true);
    assert.strictEqual(await app.whenReady(), undefined);
  },
});
