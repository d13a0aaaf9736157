'use strict';

const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const { BrowserWindow, dialog, ipcMain, Menu, MessageChannelMain } = require('electron');
const kit = require('valence/test');

const isolated = { preload: `${__dirname}/kit-preload.js` };
const open = (webPreferences = isolated) => new BrowserWindow({ show: false, webPreferences });

describe('the kit', () => {
  let window;

  beforeEach(async () => {
    window = open();
    await window.loadURL('data:text/html,<title>kit</title><p id="p">text</p>');
  });

  afterEach(() => {
    if (!window.isDestroyed()) window.destroy();
    ipcMain.removeAllListeners();
    ipcMain.removeHandler('sum');
  });

  it('emits as if a page had sent', () => {
    assert.strictEqual(kit.ipcMainEmit('nobody listens'), false);
    const heard = [];
    ipcMain.on('news', (event, ...args) => {
      assert.deepStrictEqual(event.ports, []);
      event.reply('ignored');
      heard.push(args);
    });
    assert.strictEqual(kit.ipcMainEmit('news', 1, 'two'), true);
    assert.deepStrictEqual(heard, [[1, 'two']]);
  });

  it('calls listeners and handlers of main', async () => {
    ipcMain.on('ask', () => 'first');
    ipcMain.on('ask', () => 'second');
    ipcMain.handle('sum', (_event, a, b) => a + b);
    assert.strictEqual(await kit.ipcMainCallFirstListener('ask'), 'first');
    assert.strictEqual(await kit.ipcMainInvokeHandler('sum', 2, 3), 5);
    await assert.rejects(kit.ipcMainInvokeHandler('none'), /No handler registered for 'none'/);
    await assert.rejects(kit.ipcMainCallFirstListener('none'), /no listener for 'none'/);
  });

  for (const [kind, webPreferences] of Object.entries({
    isolated,
    'shared with Node': { nodeIntegration: true, contextIsolation: false },
    unsandboxed: { ...isolated, sandbox: false },
  })) {
    it(`sends and invokes from a page whose world is ${kind}`, async () => {
      const page = open(webPreferences);
      await page.loadURL('about:blank');
      ipcMain.handle('sum', (event, a, b) => {
        assert.strictEqual(event.sender, page.webContents);
        return a + b;
      });
      assert.strictEqual(await kit.ipcRendererInvoke(page, 'sum', 40, 2), 42);
      await assert.rejects(kit.ipcRendererInvoke(page, 'none'), /No handler registered for 'none'/);
      const heard = kit.waitForEvent(ipcMain, 'news');
      await kit.ipcRendererSend(page, 'news', { deep: [1, undefined] });
      const [event, news] = await heard;
      assert.strictEqual(event.sender, page.webContents);
      assert.deepStrictEqual(news, { deep: [1, undefined] });
      page.destroy();
    });
  }

  it('has listeners of a page called', async () => {
    assert.strictEqual(await kit.ipcRendererEmit(window, 'nobody listens'), false);
    assert.strictEqual(await kit.ipcRendererEmit(window, 'double', 4), true);
    assert.strictEqual(await kit.ipcRendererCallFirstListener(window, 'double', 21), 42);
    await assert.rejects(
      kit.ipcRendererCallFirstListener(window, 'none'),
      /ipcRenderer has no listener for 'none'/,
    );
  });

  it('evaluates functions in the page, with arguments', async () => {
    assert.strictEqual(await kit.evaluate(window, () => document.title), 'kit');
    assert.strictEqual(await kit.evaluate(window.webContents, '1 + 1'), 2);
    const given = {
      texts: ['a\n"b"', '\u2028'],
      numbers: [-0, NaN, 1n, Infinity],
      nothing: [undefined, null],
      map: new Map([[{ a: 1 }, new Set([1])]]),
      date: new Date(5),
      pattern: /a\/b/giu,
      bytes: new Uint16Array([1, 2, 65535]),
      ['__proto__']: 'a member',
    };
    const back = await kit.evaluate(
      window,
      async (a, b) => ({ a, b, type: typeof require }),
      given,
      7,
    );
    assert.deepStrictEqual(back, { a: given, b: 7, type: 'undefined' });
  });

  it('says why it cannot evaluate', async () => {
    const loop = {};
    loop.loop = loop;
    await assert.rejects(
      kit.evaluate(window, (x) => x, loop),
      /contains itself/,
    );
    await assert.rejects(
      kit.evaluate(
        window,
        (x) => x,
        () => {},
      ),
      /is a function/,
    );
    await assert.rejects(kit.evaluate(window, (() => {}).bind()), /bound or native/);
    await assert.rejects(
      kit.evaluate({}, () => {}),
      /BrowserWindow or WebContents is wanted/,
    );
    await assert.rejects(
      kit.evaluate(window, () => {
        throw new RangeError('too far');
      }),
      { name: 'RangeError', message: 'too far' },
    );
    const answer = kit.evaluate(window, () => new Promise(() => {}));
    setTimeout(() => window.destroy(), 1);
    await assert.rejects(answer, /has gone before it had an answer/);
    await assert.rejects(
      kit.evaluate(window, () => 1),
      /has been destroyed/,
    );
  });

  it('runs a function with what the preload requires', async () => {
    const keys = await kit.evaluateInPreload(
      window,
      (electron, x) => [typeof electron.ipcRenderer.send, x],
      3,
    );
    assert.deepStrictEqual(keys, ['function', 3]);
  });

  it('waits for a condition, and says for what in vain', async () => {
    let value = 0;
    setTimeout(() => {
      value = 'there';
    }, 300);
    assert.strictEqual(await kit.waitFor(() => value), 'there');
    await assert.rejects(
      kit.waitFor(() => false, { timeout: 50 }),
      /waited 50 ms in vain for \(\) => false/,
    );
    await assert.rejects(
      kit.waitFor(() => assert.ok(0, 'not yet'), { timeout: 50, message: 'a sign' }),
      (error) =>
        error.message === 'waited 50 ms in vain for a sign' && error.cause.message === 'not yet',
    );
  });

  it('waits for an event of an emitter or a target', async () => {
    const emitter = new (require('node:events'))();
    setTimeout(() => emitter.emit('tick', 1), 10);
    setTimeout(() => emitter.emit('tick', 2, 'more'), 20);
    assert.deepStrictEqual(await kit.waitForEvent(emitter, 'tick', (n) => n > 1), [2, 'more']);
    assert.strictEqual(emitter.listenerCount('tick'), 0);
    await assert.rejects(
      kit.waitForEvent(emitter, 'tick', { timeout: 9 }),
      /waited 9 ms in vain for the event 'tick'/,
    );
    const target = new EventTarget();
    setTimeout(() => target.dispatchEvent(new Event('ping')), 10);
    assert.strictEqual((await kit.waitForEvent(target, 'ping'))[0].type, 'ping');
  });

  it('lets an hour pass in all processes, whatever the time-out', async () => {
    await kit.evaluate(window, () => {
      globalThis.ticks = 0;
      setInterval(() => globalThis.ticks++, 60_000);
    });
    const before = Date.now();
    await kit.advanceTime(3_600_000);
    assert.ok(Date.now() - before >= 3_600_000);
    assert.ok((await kit.evaluate(window, () => globalThis.ticks)) >= 59);
    await assert.rejects(kit.advanceTime('1s'), /number of milliseconds/);
  });

  it('delivers all that is under way', async () => {
    const heard = [];
    ipcMain.on('echo', (_event, n) => {
      heard.push(n);
      if (n < 5) window.webContents.send('echo', n + 1);
    });
    window.webContents.send('echo', 1);
    await kit.flush();
    assert.deepStrictEqual(heard, [1, 2, 3, 4, 5]);
  });

  it('collects ports that nobody holds, and tells their peers', async () => {
    const closed = [];
    const onClose = () => closed.push('port1');
    const listen = () => {
      const { port1, port2 } = new MessageChannelMain();
      port1.on('close', onClose);
      port1.start();
      port2.postMessage('kept');
    };
    listen();
    assert.deepStrictEqual(
      kit.openPorts().map(({ started, waiting }) => ({ started, waiting })),
      [
        { started: true, waiting: 1 },
        { started: false, waiting: 0 },
      ],
    );
    assert.match(kit.openPorts()[0].place, /kit\.js:\d+$/);
    await kit.gc();
    assert.deepStrictEqual(closed, ['port1']);
    assert.deepStrictEqual(kit.openPorts(), []);
  });

  it('has types for all it has, and nothing else', () => {
    const root = path.join(__dirname, '../../../../..');
    const types = fs.readFileSync(path.join(root, 'js-lib/test/kit.d.ts'), 'utf8');
    const typed = new Set([...types.matchAll(/export function (\w+)/g)].map(([, name]) => name));
    assert.deepStrictEqual([...typed].sort(), Object.keys(kit).sort());
  });

  it('lists windows', () => {
    assert.deepStrictEqual(kit.openWindows(), [window]);
  });

  it('answers dialogs', async () => {
    const restore = kit.stubDialog('showOpenDialog', { filePaths: ['/a'] });
    assert.deepStrictEqual(await dialog.showOpenDialog({}), { filePaths: ['/a'], canceled: false });
    restore();
    assert.strictEqual((await dialog.showOpenDialog({})).canceled, true);
    const restoreAll = kit.stubAllDialogs();
    assert.deepStrictEqual(dialog.showOpenDialogSync({}), []);
    restoreAll();
    assert.throws(() => kit.stubDialog('showNothing'), /no method 'showNothing'/);
  });

  it('clicks items of the menu', () => {
    let clicks = 0;
    const submenu = [{ id: 'inner', label: 'Inner', click: () => clicks++ }];
    Menu.setApplicationMenu(Menu.buildFromTemplate([{ label: 'Outer', submenu }]));
    kit.clickMenuItemById('inner');
    assert.strictEqual(clicks, 1);
    assert.throws(() => kit.clickMenuItemById('none'), /no item with the id 'none'/);
    Menu.setApplicationMenu(null);
  });
});
