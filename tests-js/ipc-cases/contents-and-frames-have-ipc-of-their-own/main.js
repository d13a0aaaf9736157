'use strict';

const { BrowserWindow, ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { cases, inPage } = require('../../support');

/** A loaded page with Node's globals, and what main listens with for its contents and its frame. */
async function page() {
  const webPreferences = { nodeIntegration: true, contextIsolation: false };
  const window = new BrowserWindow({ show: false, webPreferences });
  await window.loadURL('about:blank');
  const { webContents } = window;
  return { window, contents: webContents.ipc, frame: webContents.mainFrame.ipc };
}

const call = (window, method, ...args) =>
  inPage(
    window,
    (name, list) => {
      const result = require('electron').ipcRenderer[name](...list);
      return name === 'send' ? null : result;
    },
    method,
    args,
  );

const hears = (which) => async () => {
  const made = await page();
  call(made.window, 'send', 'test', 42);
  const [event, number] = await once(made[which], 'test');
  assert.strictEqual(number, 42);
  assert.strictEqual(event.sender, made.window.webContents);
  assert.strictEqual(event.senderFrame, made.window.webContents.mainFrame);
};

const answersSync = (which) => async () => {
  const made = await page();
  made[which].on('test', (event, number) => (event.returnValue = number * 2));
  assert.strictEqual(await call(made.window, 'sendSync', 'test', 42), 84);
};

const getsPort = (which) => async () => {
  const made = await page();
  const arrived = once(made[which], 'test');
  await inPage(made.window, () => {
    const { port1, port2 } = new MessageChannel();
    port2.postMessage('in the port');
    require('electron').ipcRenderer.postMessage('test', null, [port1]);
  });
  const [{ ports }] = await arrived;
  assert.strictEqual(ports.length, 1);
  ports[0].start();
  const [{ data }] = await once(ports[0], 'message');
  assert.strictEqual(data, 'in the port');
};

const answersInvoke = (which) => async () => {
  const made = await page();
  made[which].handle('test', async (_event, number) => number * 2);
  assert.strictEqual(await call(made.window, 'invoke', 'test', 42), 84);
};

/** Each of the named ones says its name when it handles; the first is to be the one who answers. */
const firstAnswers =
  (first, ...others) =>
  async () => {
    const made = { ...(await page()), main: ipcMain };
    for (const which of [...others, first]) made[which].handle('test', () => which);
    assert.strictEqual(await call(made.window, 'invoke', 'test'), first);
  };

/** All of them hear a message, in this order, whatever order they began to listen in. */
const hearInOrder =
  (...names) =>
  async () => {
    const made = { ...(await page()), main: ipcMain };
    const order = [];
    for (const which of [...names].reverse()) made[which].on('test', () => order.push(which));
    ipcMain.on('end', (event) => (event.returnValue = 'ended'));
    await call(made.window, 'send', 'test');
    await call(made.window, 'sendSync', 'end');
    assert.deepStrictEqual(order, names);
  };

cases({
  'contents hear what their page sends': hears('contents'),
  'contents answer a synchronous message': answersSync('contents'),
  'contents get a port': getsPort('contents'),
  'contents answer an invocation': answersInvoke('contents'),
  'contents hear before main, and main hears too': hearInOrder('contents', 'main'),
  'a handler of contents comes before that of main': firstAnswers('contents', 'main'),
  'contents without a handler leave it to main': firstAnswers('main'),
  'a frame hears what its page sends': hears('frame'),
  'a frame answers a synchronous message': answersSync('frame'),
  'a frame gets a port': getsPort('frame'),
  'a frame answers an invocation': answersInvoke('frame'),
  'a frame hears first, then its contents, then main': hearInOrder('frame', 'contents', 'main'),
  'a handler of a frame comes before that of main': firstAnswers('frame', 'main'),
  'a handler of a frame comes before that of contents': firstAnswers('frame', 'contents'),
  'a frame without a handler leaves it to contents': firstAnswers('contents'),

  "another window's contents and frame hear nothing": async () => {
    const [made, other] = await Promise.all([page(), page()]);
    for (const ipc of [other.contents, other.frame]) {
      ipc.on('test', () => assert.fail('it is not for this window'));
      ipc.handle('test', () => 'wrong');
    }
    ipcMain.handle('test', () => 'right');
    await call(made.window, 'send', 'test');
    assert.strictEqual(await call(made.window, 'invoke', 'test'), 'right');
  },
});
