const { app, BrowserWindow, ipcMain, MessageChannelMain, session } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { cases, inPage, openLoaded, variant } = require('../../support');

const sandbox = variant === 'sandboxed';

/** Every try fails as it should, and a message that follows it arrives. */
async function refuses(look) {
  const cargo = [];
  const after = [];
  ipcMain.on('cargo', (_event, value) => cargo.push(value));
  ipcMain.on('ask', (event, value) => {
    cargo.push(value);
    event.returnValue = 1;
  });
  ipcMain.handle('ask', (_event, value) => cargo.push(value));
  ipcMain.on('after', (_event, name) => after.push(name));
  const window = await openLoaded(__dirname, { sandbox });
  const [found, names] = await inPage(window, look);
  assert.deepStrictEqual(found, []);
  assert.deepStrictEqual(cargo, []);
  assert.deepStrictEqual(after, names);
  assert.ok(names.length > 25);
}

cases({
  'what wraps something of the host cannot be sent, and what can still is': () =>
    refuses(() => window.customs.bare()),

  'it cannot be sent inside of something else either': () => refuses(() => window.customs.packed()),

  'main cannot send what wraps something of the host': async () => {
    const window = await openLoaded(__dirname, { sandbox });
    const { webContents } = window;
    const values = [
      new MessageChannelMain().port1,
      window,
      webContents,
      webContents.mainFrame,
      session.defaultSession,
      app,
      BrowserWindow,
      process.env,
    ];
    for (const value of values) {
      for (const post of [webContents, webContents.mainFrame]) {
        assert.throws(() => post.postMessage('cargo', value), {
          message: 'An object could not be cloned.',
        });
      }
    }
    const heard = once(ipcMain, 'echo');
    webContents.postMessage('hail', 'ahoy');
    assert.strictEqual((await heard)[1], 'ahoy');
  },
});
