const { BrowserWindow, ipcMain, webContents, webFrameMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { cases, openLoaded, turns } = require('../../support');

const outer = () => openLoaded(__dirname, { page: 'outer.html' });
const open = (page) => openLoaded(__dirname, { page });
const urlOf = (name) => pathToFileURL(path.join(__dirname, name)).href;

/** A page of another origin than a file's. */
const elsewhere = (html = '<p>elsewhere</p>') => `data:text/html,${encodeURIComponent(html)}`;
const disposed = /^Error: Render frame was disposed before WebFrameMain could be accessed$/;

const fresh = () =>
  new BrowserWindow({
    show: false,
    webPreferences: { preload: path.join(__dirname, 'preload.js') },
  });

/** What an emitter emits under a name, until there are so many. */
const several = (emitter, name, count) =>
  new Promise((resolve) => {
    const all = [];
    emitter.on(name, (...args) => {
      all.push(args);
      if (all.length === count) resolve(all);
    });
  });

const crash = async (window) => {
  const gone = once(window.webContents, 'render-process-gone');
  window.webContents.forcefullyCrashRenderer();
  await gone;
};

cases(
  {
    'the main frame is the top of its tree': async () => {
      const { mainFrame } = (await open('inner.html')).webContents;
      assert.strictEqual(mainFrame.top, mainFrame);
    },

    'the main frame has no parent': async () => {
      const { mainFrame } = (await open('inner.html')).webContents;
      assert.strictEqual(mainFrame.parent, null);
    },

    'a frame knows the frames in its document': async () => {
      const { mainFrame } = (await open('middle.html')).webContents;
      assert.strictEqual(mainFrame.frames.length, 1);
      const [inner] = mainFrame.frames;
      assert.strictEqual(inner.url, urlOf('inner.html'));
      assert.strictEqual(inner.parent, mainFrame);
      assert.strictEqual(inner.top, mainFrame);
      assert.deepStrictEqual(inner.frames, []);
    },

    'frames are nested': async () => {
      const { mainFrame } = (await outer()).webContents;
      const [middle] = mainFrame.frames;
      const [inner] = middle.frames;
      assert.strictEqual(inner.url, urlOf('inner.html'));
      assert.strictEqual(inner.parent, middle);
      assert.strictEqual(inner.top, mainFrame);
    },

    'all frames can be walked to from the top': async () => {
      const { mainFrame } = (await outer()).webContents;
      const walk = (frame) => [frame.url, ...frame.frames.flatMap(walk)];
      const all = ['outer.html', 'middle.html', 'inner.html'].map(urlOf);
      assert.deepStrictEqual(walk(mainFrame), all);
      assert.deepStrictEqual(
        mainFrame.framesInSubtree.map((frame) => frame.url),
        all,
      );
    },

    'a subtree begins with the frame itself': async () => {
      const { mainFrame } = (await outer()).webContents;
      const [middle] = mainFrame.frames;
      assert.deepStrictEqual(middle.framesInSubtree, [middle, middle.frames[0]]);
    },

    'a frame of another origin is in the tree, and code runs in it': async () => {
      const window = await open('inner.html');
      await window.webContents.executeJavaScript(
        `new Promise((resolve) => {
        const iframe = document.createElement('iframe');
        iframe.onload = () => resolve();
        iframe.src = ${JSON.stringify(elsewhere())};
        document.body.append(iframe);
      })`,
      );
      const [child] = window.webContents.mainFrame.frames;
      assert.strictEqual(child.url, elsewhere());
      assert.strictEqual(await child.executeJavaScript('document.body.textContent'), 'elsewhere');
    },

    'each frame has its own url': async () => {
      const { mainFrame } = (await outer()).webContents;
      assert.strictEqual(mainFrame.url, urlOf('outer.html'));
      assert.strictEqual(mainFrame.frames[0].url, urlOf('middle.html'));
      assert.strictEqual(mainFrame.frames[0].frames[0].url, urlOf('inner.html'));
    },

    'contents that have loaded nothing have an opaque origin': async () => {
      assert.strictEqual(fresh().webContents.mainFrame.origin, 'null');
    },

    'a file has the origin of files': async () => {
      const { mainFrame } = (await open('middle.html')).webContents;
      assert.strictEqual(mainFrame.origin, 'file://');
      assert.strictEqual(mainFrame.frames[0].origin, 'file://');
    },

    'frames describe themselves': async () => {
      const { mainFrame } = (await outer()).webContents;
      for (const frame of mainFrame.framesInSubtree) {
        assert.strictEqual(typeof frame.url, 'string');
        assert.strictEqual(typeof frame.name, 'string');
        assert.match(frame.frameToken, /^[0-9a-f-]{36}$/);
        for (const name of ['frameTreeNodeId', 'osProcessId', 'processId', 'routingId']) {
          assert.strictEqual(typeof frame[name], 'number', name);
        }
      }
      assert.deepStrictEqual(
        mainFrame.framesInSubtree.map((frame) => frame.name),
        ['', 'middle', 'inner'],
      );
      const ids = mainFrame.framesInSubtree.map((frame) => frame.frameTreeNodeId);
      assert.strictEqual(new Set(ids).size, 3);
    },

    'the visibility of frames follows the window': async () => {
      const window = await open('middle.html');
      const frames = window.webContents.mainFrame.framesInSubtree;
      const states = () => frames.map((frame) => frame.visibilityState);
      assert.deepStrictEqual(states(), ['hidden', 'hidden']);
      window.show();
      assert.deepStrictEqual(states(), ['visible', 'visible']);
      await frames[1].executeJavaScript(
        `document.visibilityState === 'visible' ||
        new Promise((resolve) => (document.onvisibilitychange = () => resolve()))`,
      );
      window.hide();
      assert.deepStrictEqual(states(), ['hidden', 'hidden']);
    },

    'code can be run in any frame': async () => {
      const { mainFrame } = (await outer()).webContents;
      for (const frame of mainFrame.framesInSubtree) {
        assert.strictEqual(await frame.executeJavaScript('location.href'), frame.url);
      }
    },

    'promises are awaited, in sub-frames too': async () => {
      const { mainFrame } = (await open('middle.html')).webContents;
      assert.strictEqual(await mainFrame.executeJavaScript('Promise.resolve(42)'), 42);
      assert.strictEqual(await mainFrame.frames[0].executeJavaScript('Promise.resolve(43)'), 43);
    },

    'rejections arrive': async () => {
      const { mainFrame } = (await open('middle.html')).webContents;
      const code = 'Promise.reject(new Error("boom"))';
      await assert.rejects(mainFrame.frames[0].executeJavaScript(code), /boom/);
    },

    'what a script throws arrives as its name and text': async () => {
      const { mainFrame } = (await open('middle.html')).webContents;
      await assert.rejects(mainFrame.frames[0].executeJavaScript('nothing'), /ReferenceError/);
    },

    'a sub-frame forgets what it had when it reloads': async () => {
      const { mainFrame } = (await open('middle.html')).webContents;
      const [child] = mainFrame.frames;
      assert.strictEqual(await child.executeJavaScript('globalThis.TEST = 1, undefined'), null);
      const ready = once(child, 'dom-ready');
      assert.strictEqual(child.reload(), true);
      await ready;
      assert.strictEqual(await child.executeJavaScript('globalThis.TEST'), null);
      assert.strictEqual(mainFrame.frames[0], child);
    },

    'the main frame forgets what it had when it reloads': async () => {
      const { mainFrame } = (await open('middle.html')).webContents;
      const [child] = mainFrame.frames;
      await mainFrame.executeJavaScript('globalThis.TEST = 1');
      const ready = once(mainFrame, 'dom-ready');
      assert.strictEqual(mainFrame.reload(), true);
      await ready;
      assert.strictEqual(await mainFrame.executeJavaScript('globalThis.TEST'), null);
      assert.strictEqual(child.isDestroyed(), true);
      assert.notStrictEqual(mainFrame.frames[0], child);
    },

    'a frame that is sent a message can answer': async () => {
      const window = await open('inner.html');
      window.webContents.mainFrame.send('ping', 'hello');
      const [event, text] = await once(ipcMain, 'pong');
      assert.strictEqual(text, 'hello!');
      assert.strictEqual(event.senderFrame, window.webContents.mainFrame);
    },

    'a frame whose iframe was removed is disposed': async () => {
      const window = await open('middle.html');
      const [child] = window.webContents.mainFrame.frames;
      await window.webContents.executeJavaScript('document.querySelector("iframe").remove()');
      await turns();
      assert.deepStrictEqual(window.webContents.mainFrame.frames, []);
      assert.strictEqual(child.isDestroyed(), true);
      assert.strictEqual(child.detached, true);
      assert.throws(() => child.url, disposed);
      assert.throws(() => child.postMessage('channel', null), disposed);
      await assert.rejects(child.executeJavaScript('1'), disposed);
      assert.strictEqual(typeof child.frameTreeNodeId, 'number');
    },

    'the main frame is the same under another origin': async () => {
      const window = await open('inner.html');
      const { mainFrame } = window.webContents;
      await window.loadURL(elsewhere());
      assert.strictEqual(window.webContents.mainFrame, mainFrame);
      assert.strictEqual(mainFrame.url, elsewhere());
      assert.strictEqual(mainFrame.origin, 'null');
      assert.strictEqual(mainFrame.isDestroyed(), false);
    },

    'the main frame is back after a crash': async () => {
      const window = await open('middle.html');
      const { mainFrame } = window.webContents;
      const [child] = mainFrame.frames;
      await crash(window);
      assert.strictEqual(child.isDestroyed(), true);
      await window.loadURL(urlOf('middle.html'));
      assert.strictEqual(window.webContents.mainFrame, mainFrame);
      assert.strictEqual(mainFrame.url, urlOf('middle.html'));
      assert.strictEqual(await mainFrame.executeJavaScript('6 * 7'), 42);
      assert.strictEqual(mainFrame.frames.length, 1);
    },

    'the main frame is back after a crash, under another origin': async () => {
      const window = await open('inner.html');
      const { mainFrame } = window.webContents;
      await crash(window);
      await window.loadURL(elsewhere());
      assert.strictEqual(window.webContents.mainFrame, mainFrame);
      assert.strictEqual(mainFrame.url, elsewhere());
      assert.strictEqual(await mainFrame.executeJavaScript('6 * 7'), 42);
    },

    'the sender frame is null after a navigation to another origin': async () => {
      const window = await open('inner.html');
      window.webContents.mainFrame.send('ping', 'hello');
      const [event] = await once(ipcMain, 'pong');
      await window.loadURL(elsewhere());
      assert.strictEqual(event.senderFrame, null);
    },

    'what a page sends in unload comes from a detached frame': async () => {
      const window = await open('inner.html');
      const goodbye = once(window.webContents.mainFrame.ipc, 'goodbye');
      const seen = {};
      window.webContents.mainFrame.ipc.once('goodbye', (event) => {
        seen.frame = event.senderFrame;
        seen.detached = event.senderFrame.detached;
        seen.ids = [event.senderFrame.processId, event.senderFrame.routingId];
      });
      await window.loadURL(elsewhere());
      const [event] = await goodbye;
      assert.strictEqual(seen.detached, true);
      assert.deepStrictEqual(seen.ids, [event.processId, event.frameId]);
      assert.notStrictEqual(seen.frame, window.webContents.mainFrame);
      assert.strictEqual(window.webContents.mainFrame.detached, false);
    },

    'a detached frame is destroyed in the end': async () => {
      const window = await open('inner.html');
      let frame;
      window.webContents.mainFrame.ipc.once('goodbye', (event) => {
        frame = event.senderFrame;
      });
      await window.loadURL(elsewhere());
      await turns();
      assert.strictEqual(frame.isDestroyed(), true);
      assert.strictEqual(frame.detached, true);
      assert.throws(() => frame.url, disposed);
    },

    'no frame has unknown ids': async () => {
      assert.strictEqual(webFrameMain.fromId(0, 0), undefined);
      assert.strictEqual(webFrameMain.fromId(-1, -1), undefined);
    },

    'the ids in navigation events find the frame': async () => {
      const window = fresh();
      const navigated = several(window.webContents, 'did-frame-navigate', 3);
      window.loadURL(urlOf('outer.html'));
      for (const [, url, , , isMainFrame, processId, routingId] of await navigated) {
        const frame = webFrameMain.fromId(processId, routingId);
        assert.strictEqual(frame.url, url);
        assert.strictEqual(frame.parent === null, isMainFrame);
      }
    },

    'no frame has an unknown token': async () => {
      const { mainFrame } = (await open('inner.html')).webContents;
      assert.strictEqual(webFrameMain.fromFrameToken(mainFrame.processId, ''), null);
      assert.strictEqual(webFrameMain.fromFrameToken(0, mainFrame.frameToken), null);
    },

    'frames are found by their tokens': async () => {
      const window = await open('middle.html');
      for (const frame of window.webContents.mainFrame.framesInSubtree) {
        assert.strictEqual(webFrameMain.fromFrameToken(frame.processId, frame.frameToken), frame);
        assert.strictEqual(webContents.fromFrame(frame), window.webContents);
      }
    },

    'frame-created tells of the main frame': async () => {
      const window = fresh();
      const created = once(window.webContents, 'frame-created');
      window.loadURL(urlOf('inner.html'));
      const [, details] = await created;
      assert.strictEqual(details.frame, window.webContents.mainFrame);
    },

    'frame-created tells of nested frames': async () => {
      const window = fresh();
      const created = several(window.webContents, 'frame-created', 3);
      window.loadURL(urlOf('outer.html'));
      const frames = (await created).map(([, { frame }]) => frame);
      assert.deepStrictEqual(frames, window.webContents.mainFrame.framesInSubtree);
    },

    'frame-created does not tell of navigations': async () => {
      const window = await open('inner.html');
      let created = false;
      window.webContents.once('frame-created', () => {
        created = true;
      });
      await window.loadURL(elsewhere());
      assert.strictEqual(created, false);
    },

    'dom-ready tells of the main frame': async () => {
      const window = fresh();
      const ready = once(window.webContents.mainFrame, 'dom-ready');
      window.loadURL(urlOf('inner.html'));
      await ready;
    },

    'dom-ready tells of a frame in the page': async () => {
      const window = fresh();
      const ready = new Promise((resolve) => {
        window.webContents.on('frame-created', (_event, { frame }) => {
          if (frame.parent !== null) frame.on('dom-ready', () => resolve(frame));
        });
      });
      window.loadURL(urlOf('middle.html'));
      assert.strictEqual((await ready).url, urlOf('inner.html'));
    },

    'a navigation of the parent ends the frames in it': async () => {
      const window = await outer();
      const [middle] = window.webContents.mainFrame.frames;
      const [inner] = middle.frames;
      await window.loadURL(urlOf('inner.html'));
      assert.deepStrictEqual([middle.isDestroyed(), inner.isDestroyed()], [true, true]);
      assert.deepStrictEqual(window.webContents.mainFrame.frames, []);
    },

    'a sub-frame tells where it goes, and main may keep it': async () => {
      const window = await open('middle.html');
      const [child] = window.webContents.mainFrame.frames;
      const asked = [];
      window.webContents.on('will-navigate', () => asked.push('will-navigate'));
      window.webContents.on('will-frame-navigate', (event) => {
        asked.push([event.url, event.isMainFrame]);
        if (asked.length === 1) event.preventDefault();
      });
      const to = `${urlOf('inner.html')}?again`;
      await child.executeJavaScript(`location.href = ${JSON.stringify(to)}`);
      await turns();
      const navigated = once(window.webContents, 'did-frame-navigate');
      await child.executeJavaScript(`location.href = ${JSON.stringify(to)}`);
      await navigated;
      assert.deepStrictEqual(asked, [
        [to, false],
        [to, false],
      ]);
      assert.strictEqual(child.url, to);
      assert.strictEqual(window.webContents.getURL(), urlOf('middle.html'));
    },
  },
  { pagesMayFail: true },
);
