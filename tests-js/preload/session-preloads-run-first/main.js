const { BrowserWindow, ipcMain, session } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { cases } = require('../../support');

const file = (name) => path.join(__dirname, `${name}.js`);
const orderIn = async (webPreferences) => {
  const order = once(ipcMain, 'order');
  const window = new BrowserWindow({
    show: false,
    webPreferences: { preload: file('own'), ...webPreferences },
  });
  window.loadURL('about:blank');
  return (await order)[1];
};

cases({
  'a session lists its preload scripts': () => {
    const { defaultSession } = session;
    const id = defaultSession.registerPreloadScript({ type: 'frame', filePath: file('first') });
    assert.deepStrictEqual(defaultSession.getPreloadScripts(), [
      { filePath: file('first'), id, type: 'frame' },
    ]);
    assert.throws(
      () => defaultSession.registerPreloadScript({ type: 'frame', filePath: file('own'), id }),
      { message: `Cannot register preload script with existing ID '${id}'` },
    );
    defaultSession.unregisterPreloadScript(id);
    assert.deepStrictEqual(defaultSession.getPreloadScripts(), []);
    assert.throws(() => defaultSession.unregisterPreloadScript(id), {
      message: `Cannot unregister preload script with non-existing ID '${id}'`,
    });
  },

  'they run first, and a relative one does not': async () => {
    const { defaultSession } = session;
    defaultSession.setPreloads([file('first'), file('second'), 'own.js']);
    assert.deepStrictEqual(defaultSession.getPreloads(), [file('first'), file('second')]);
    for (const sandbox of [true, false]) {
      assert.deepStrictEqual(await orderIn({ sandbox }), ['first', 'second', 'own']);
    }
    assert.deepStrictEqual(await orderIn({ partition: 'another' }), ['own']);
    defaultSession.setPreloads([]);
    assert.deepStrictEqual(await orderIn({}), ['own']);
    assert.throws(
      () => defaultSession.registerPreloadScript({ type: 'frame', filePath: 'own.js' }),
      { message: 'Preload script must have absolute path: own.js' },
    );
  },

  'a reload runs what has been registered meanwhile': async () => {
    const other = session.fromPartition('of its own');
    assert.strictEqual(session.fromPartition('of its own'), other);
    const window = new BrowserWindow({
      show: false,
      webPreferences: { preload: file('own'), session: other },
    });
    assert.strictEqual(window.webContents.session, other);
    await window.loadURL('about:blank');
    other.registerPreloadScript({ type: 'frame', filePath: file('second') });
    const order = once(ipcMain, 'order');
    window.reload();
    assert.deepStrictEqual((await order)[1], ['second', 'own']);
  },
});
