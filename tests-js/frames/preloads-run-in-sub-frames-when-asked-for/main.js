const { BrowserWindow, ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { cases, variant } = require('../../support');

const preferences = {
  preload: path.join(__dirname, 'preload.js'),
  contextIsolation: variant.startsWith('isolated'),
  sandbox: variant.endsWith('sandboxed'),
};

/** A window with preloads in sub-frames, and the events of its preloads, outermost first. */
const open = async (page, { count, ...more }) => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...preferences, nodeIntegrationInSubFrames: true, ...more },
  });
  const ran = [];
  ipcMain.on('ran', (event, isMainFrame) => ran.push({ event, isMainFrame }));
  await window.loadFile(path.join(__dirname, page));
  assert.strictEqual(ran.length, count);
  const depth = (frame) => (frame.parent === null ? 0 : 1 + depth(frame.parent));
  ran.sort((a, b) => depth(a.event.senderFrame) - depth(b.event.senderFrame));
  return { window, ran, frames: ran.map(({ event }) => event.senderFrame) };
};

const pong = async (ping) => {
  const answered = once(ipcMain, 'pong');
  ping();
  const [event] = await answered;
  return event;
};

const replies = (page, count, index) => async () => {
  const { ran } = await open(page, { count });
  const { event } = ran[index];
  const answer = await pong(() => event.reply('ping'));
  assert.strictEqual(answer.frameId, event.frameId);
};

const sends = (page, count, index) => async () => {
  const { ran, frames } = await open(page, { count });
  const answer = await pong(() => frames[index].send('ping'));
  assert.strictEqual(answer.frameId, ran[index].event.frameId);
  assert.strictEqual(answer.senderFrame, frames[index]);
};

cases({
  'the preload runs in a frame of the page': async () => {
    const { ran } = await open('middle.html', { count: 2 });
    assert.notStrictEqual(ran[0].event.frameId, ran[1].event.frameId);
    assert.deepStrictEqual(
      ran.map(({ isMainFrame }) => isMainFrame),
      [true, false],
    );
  },

  'the preload runs in nested frames': async () => {
    const { ran, window } = await open('outer.html', { count: 3 });
    assert.strictEqual(new Set(ran.map(({ event }) => event.frameId)).size, 3);
    assert.ok(ran.every(({ event }) => event.sender === window.webContents));
  },

  'a reply reaches the main frame': replies('middle.html', 2, 0),
  'the sender frame of the main frame sends to it': sends('middle.html', 2, 0),
  'a reply reaches a sub-frame': replies('middle.html', 2, 1),
  'the sender frame of a sub-frame sends to it': sends('middle.html', 2, 1),
  'a reply reaches a nested frame': replies('outer.html', 3, 2),
  'the sender frame of a nested frame sends to it': sends('outer.html', 3, 2),

  'globals of the preload are seen by pages only without isolation': async () => {
    const { frames } = await open('middle.html', { count: 2 });
    const expected = preferences.contextIsolation ? 'undefined' : 'boolean';
    for (const frame of frames) {
      assert.strictEqual(await frame.executeJavaScript('typeof preloadGlobal'), expected);
    }
  },

  'without the preference only the main frame has a preload': async () => {
    const { window } = await open('outer.html', { count: 1, nodeIntegrationInSubFrames: false });
    const [child] = window.webContents.mainFrame.frames;
    assert.strictEqual(await child.executeJavaScript('typeof preloadGlobal'), 'undefined');
    child.send('ping');
    const answer = await pong(() => window.webContents.send('ping'));
    assert.strictEqual(answer.senderFrame, window.webContents.mainFrame);
  },

  'node is in sub-frames only with both preferences': async () => {
    const node = { nodeIntegration: true, contextIsolation: false, sandbox: false };
    const { frames } = await open('middle.html', { count: 2, ...node });
    assert.strictEqual(await frames[1].executeJavaScript('typeof require'), 'function');
    ipcMain.removeAllListeners('ran');
    const without = { ...node, nodeIntegrationInSubFrames: false };
    const { window } = await open('middle.html', { count: 1, ...without });
    const [child] = window.webContents.mainFrame.frames;
    assert.strictEqual(await child.executeJavaScript('typeof require'), 'undefined');
  },

  'an empty frame has no preload': async () => {
    const { window } = await open('inner.html', { count: 1 });
    const loaded = once(window.webContents, 'did-frame-finish-load');
    await window.webContents.executeJavaScript(
      'void document.body.append(document.createElement("iframe"))',
    );
    await loaded;
    const [child] = window.webContents.mainFrame.frames;
    assert.strictEqual(await child.executeJavaScript('typeof preloadGlobal'), 'undefined');
    assert.strictEqual(child.url, 'about:blank');
    assert.strictEqual(child.origin, 'file://');
  },

  'webContents.ipc hears of sub-frames': async () => {
    const { window, frames } = await open('middle.html', { count: 2 });
    const heard = once(window.webContents.ipc, 'pong');
    frames[1].send('ping');
    const [event] = await heard;
    assert.strictEqual(event.senderFrame, frames[1]);
  },

  'the ipc of a sub-frame hears of that frame only': async () => {
    const { window, frames } = await open('middle.html', { count: 2 });
    window.webContents.mainFrame.ipc.on('pong', () => assert.fail('heard by the main frame'));
    const heard = once(frames[1].ipc, 'pong');
    frames[1].send('ping');
    const [event] = await heard;
    assert.strictEqual(event.senderFrame, frames[1]);
  },

  'what a page sends in unload is heard by its frame, detached': async () => {
    const { window } = await open('inner.html', { count: 1 });
    let detached;
    window.webContents.mainFrame.ipc.on('goodbye', ({ senderFrame }) => {
      detached = senderFrame.detached;
    });
    await window.loadURL('data:text/html,elsewhere');
    assert.strictEqual(detached, true);
  },

  'a frame says goodbye when its iframe goes, and when its page goes': async () => {
    const { window, frames } = await open('outer.html', { count: 3 });
    const goodbyes = [];
    ipcMain.on('goodbye', (event) => goodbyes.push(event.frameId));
    const inner = frames[2].routingId;
    const middle = frames[1].routingId;
    await frames[1].executeJavaScript('document.querySelector("iframe").remove()');
    await window.loadFile(path.join(__dirname, 'inner.html'));
    const main = window.webContents.mainFrame.routingId;
    assert.deepStrictEqual([...goodbyes].sort(), [inner, middle, main].sort());
    assert.strictEqual(goodbyes[0], inner);
  },
});
