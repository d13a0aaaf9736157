const assert = require('node:assert/strict');
const { once } = require('node:events');
const { app, BrowserWindow } = require('electron');

suite('windows', () => {
  teardown(() => {
    BrowserWindow.getAllWindows().forEach((window) => window.destroy());
  });

  test('are counted', () => {
    const window = new BrowserWindow({ show: false });
    assert.deepEqual(BrowserWindow.getAllWindows(), [window]);
    assert.equal(BrowserWindow.fromId(window.id), window);
  });

  test('tell of their title', (done) => {
    const window = new BrowserWindow({ show: false });
    window.on('page-title-updated', (event, title) => {
      assert.equal(title, 'Inbox');
      done();
    });
    window.loadURL('data:text/html,<title>Inbox</title>');
  });

  test('may refuse to be closed', async () => {
    const window = new BrowserWindow({ show: false });
    window.once('close', (event) => event.preventDefault());
    window.close();
    assert.equal(window.isDestroyed(), false);
    const closed = once(window, 'closed');
    window.close();
    await closed;
    assert.equal(window.isDestroyed(), true);
  });

  test('belong to an app with a name', () => {
    assert.equal(app.getName(), 'notes');
    assert.equal(app.getVersion(), '1.2.3');
  });
});
