const { BrowserWindow } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const fs = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { cases, inPage, openLoaded } = require('../../support');

const childUrl = pathToFileURL(path.join(__dirname, 'child.html')).href;

/** The same page under an opaque origin. */
const elsewhere = `data:text/html,${encodeURIComponent(
  fs.readFileSync(path.join(__dirname, 'child.html'), 'utf8'),
)}`;

/** Defines, in the page, an iframe with that source, a popup, and the next message. */
const prepare = async () => {
  const window = await openLoaded(__dirname);
  await inPage(window, () => {
    globalThis.next = () =>
      new Promise((resolve) => addEventListener('message', resolve, { once: true }));
    globalThis.frame = (attributes) => {
      const iframe = Object.assign(document.createElement('iframe'), attributes);
      document.body.append(iframe);
      return iframe;
    };
    globalThis.popup = (url) => window.open(url, '', 'show=no');
  });
  return window;
};

const missing = 'data:text/plain;base64,*';

cases({
  'a message from a popup tells its source, and the origin of a file is null': async () => {
    const window = await prepare();
    const result = await inPage(
      window,
      async (url) => {
        const ready = next();
        const child = popup(url);
        const { data, origin, source } = await ready;
        return { data, origin, fromChild: source === child };
      },
      childUrl,
    );
    assert.deepStrictEqual(result, { data: 'ready', origin: 'null', fromChild: true });
  },

  'a popup hears its opener and answers': async () => {
    const window = await prepare();
    const result = await inPage(
      window,
      async (url) => {
        const ready = next();
        const child = popup(url);
        await ready;
        child.postMessage({ question: 6 }, '*');
        const { data, source } = await next();
        return { data, fromChild: source === child };
      },
      childUrl,
    );
    assert.deepStrictEqual(result, {
      data: { data: { question: 6 }, origin: 'null', fromOther: true, ports: 0 },
      fromChild: true,
    });
  },

  'a message reaches only the origin it is for': async () => {
    const window = await prepare();
    const complaints = [];
    window.webContents.on('console-message', ({ level, message }) => {
      if (level === 'error') complaints.push(message);
    });
    const result = await inPage(
      window,
      async (url) => {
        const ready = next();
        const iframe = frame({ src: url });
        const child = (await ready).source;
        const heard = [];
        addEventListener('message', ({ data }) => heard.push(data.data));
        child.postMessage('to my origin', '/');
        child.postMessage('to a server', 'http://example.com');
        child.postMessage('to a file', 'file://');
        child.postMessage('to all', '*');
        while (!heard.includes('to all')) await next();
        return { heard, same: child === iframe.contentWindow };
      },
      elsewhere,
    );
    assert.deepStrictEqual(result, { heard: ['to all'], same: true });
    while (complaints.length < 3) await once(window.webContents, 'console-message');
    assert.strictEqual(
      complaints[1],
      "Failed to execute 'postMessage' on 'DOMWindow': The target origin provided " +
        "('http://example.com') does not match the recipient window's origin ('null').",
    );
  },

  'a message for its own origin reaches a frame of that origin': async () => {
    const window = await prepare();
    const result = await inPage(
      window,
      async (url) => {
        const ready = next();
        frame({ src: url });
        await ready;
        frames[0].postMessage('to my origin', '/');
        return (await next()).data.data;
      },
      childUrl,
    );
    assert.strictEqual(result, 'to my origin');
  },

  'ports travel between frames': async () => {
    const window = await prepare();
    const result = await inPage(
      window,
      async (url) => {
        const ready = next();
        frame({ src: url });
        await ready;
        const { port1, port2 } = new MessageChannel();
        const answer = new Promise((resolve) => {
          port1.onmessage = ({ data }) => resolve(data);
        });
        frames[0].postMessage('with a port', '*', [port2]);
        return answer;
      },
      elsewhere,
    );
    assert.deepStrictEqual(result, {
      data: 'with a port',
      origin: 'null',
      fromOther: true,
      ports: 1,
    });
  },

  'a bad target origin is refused': async () => {
    const window = await prepare();
    const name = await inPage(window, () => {
      const { contentWindow } = frame({});
      try {
        contentWindow.postMessage('x', 'no origin');
      } catch (error) {
        return error.name;
      }
      return 'nothing';
    });
    assert.strictEqual(name, 'SyntaxError');
  },

  'a frame knows its place': async () => {
    const window = await prepare();
    const [main] = window.webContents.mainFrame.framesInSubtree;
    await inPage(window, () => {
      const iframe = frame({ name: 'kid', srcdoc: '<iframe src="about:blank"></iframe>' });
      return new Promise((resolve) => (iframe.onload = () => resolve()));
    });
    assert.deepStrictEqual(
      await inPage(window, () => [
        window.length,
        window[0] === kid,
        frames.kid === window[0],
        kid.parent === window,
        kid.top === window,
        kid[0].parent === kid,
        kid.length,
        kid.closed,
        kid.location.href,
        kid.self === kid.window,
      ]),
      [1, true, true, true, true, true, 1, false, 'about:srcdoc', true],
    );
    const [, kid, inner] = main.framesInSubtree;
    const seen = '[name, parent === top, parent === window, length, parent.length]';
    assert.deepStrictEqual(await kid.executeJavaScript(seen), ['kid', true, false, 1, 1]);
    assert.deepStrictEqual(await inner.executeJavaScript(seen), ['', false, false, 0, 1]);
  },

  'what is behind another window stays there': async () => {
    const window = await prepare();
    const result = await inPage(
      window,
      async (url) => {
        const ready = next();
        frame({ src: url });
        await ready;
        const [child] = frames.length === 1 ? [frames[0]] : [];
        const attempt = (action) => {
          try {
            return String(action());
          } catch (error) {
            return `${error.name}: ${error.message}`;
          }
        };
        return [
          attempt(() => child.document),
          attempt(() => child.location.href),
          attempt(() => (child.secret = 1)),
          attempt(() => child.then),
          attempt(() => structuredClone(child)).split(':')[0],
          Object.prototype.toString.call(child),
        ];
      },
      elsewhere,
    );
    const blocked = 'Blocked a frame with origin "null" from accessing a cross-origin frame.';
    assert.deepStrictEqual(result, [
      `SecurityError: Failed to read a named property 'document' from 'Window': ${blocked}`,
      `SecurityError: Failed to read a named property 'href' from 'Location': ${blocked}`,
      `SecurityError: Failed to set a named property 'secret' on 'Window': ${blocked}`,
      'undefined',
      'DataCloneError',
      '[object Object]',
    ]);
  },

  'the load of a page waits for its frames, whose load events come first': async () => {
    const window = await prepare();
    const order = [];
    window.webContents.on('did-frame-finish-load', (_event, isMainFrame) =>
      order.push(isMainFrame ? 'main frame' : 'sub-frame'),
    );
    for (const name of ['did-start-loading', 'did-finish-load', 'did-stop-loading']) {
      window.webContents.on(name, () => order.push(name));
    }
    const page = `<iframe srcdoc="inner" onload="console.log('frame')"></iframe>
      <script>onload = () => console.log('window', document.readyState)</script>`;
    const said = [];
    window.webContents.on('console-message', ({ message }) => said.push(message));
    const stopped = once(window.webContents, 'did-stop-loading');
    await window.loadURL(`data:text/html,${encodeURIComponent(page)}`);
    await stopped;
    while (said.length < 2) await once(window.webContents, 'console-message');
    assert.deepStrictEqual(said, ['frame', 'window complete']);
    assert.deepStrictEqual(order, [
      'did-start-loading',
      'sub-frame',
      'main frame',
      'did-finish-load',
      'did-stop-loading',
    ]);
  },

  'the promise of a load does not care for a frame that fails': async () => {
    const window = new BrowserWindow({ show: false });
    const failed = once(window.webContents, 'did-fail-load');
    const gone = pathToFileURL(path.join(__dirname, 'missing.html')).href;
    await window.loadURL(`data:text/html,<iframe src="${gone}"></iframe>`);
    const [, code, description, url, isMainFrame] = await failed;
    assert.deepStrictEqual(
      [code, description, url, isMainFrame],
      [-6, 'ERR_FILE_NOT_FOUND', gone, false],
    );
  },

  'the promise of a load does not care for a frame that finishes': async () => {
    const window = await prepare();
    await inPage(window, () => {
      frame({ srcdoc: 'first' });
    });
    const [child] = window.webContents.mainFrame.frames;
    await once(window.webContents, 'did-frame-finish-load');
    let settled = false;
    const never = path.join(__dirname, 'missing.html');
    const loading = window.loadFile(never).catch((error) => {
      settled = true;
      return error.code;
    });
    child.reload();
    assert.strictEqual(settled, false);
    assert.strictEqual(await loading, 'ERR_FILE_NOT_FOUND');
  },

  'a frame that fails is told as no main frame': async () => {
    const window = await prepare();
    const failed = once(window.webContents, 'did-fail-load');
    await inPage(window, (src) => void frame({ src }), missing);
    const [, , , , isMainFrame, processId, routingId] = await failed;
    assert.strictEqual(isMainFrame, false);
    const [child] = window.webContents.mainFrame.frames;
    assert.deepStrictEqual([processId, routingId], [child.processId, child.routingId]);
  },

  'scripts run in the page while a frame loads': async () => {
    const window = await prepare();
    const started = once(window.webContents, 'did-start-loading');
    const loaded = once(window.webContents, 'did-frame-finish-load');
    await inPage(window, (src) => void frame({ src }), childUrl);
    await started;
    assert.strictEqual(window.webContents.isLoadingMainFrame(), false);
    assert.strictEqual(await window.webContents.executeJavaScript('6 * 7'), 42);
    await loaded;
  },

  'a frame that is removed is closed, and its ports too': async () => {
    const window = await prepare();
    const result = await inPage(
      window,
      async (url) => {
        const ready = next();
        const iframe = frame({ src: url });
        const child = (await ready).source;
        const { port1, port2 } = new MessageChannel();
        port1.start();
        child.postMessage('keep', '*', [port2]);
        await new Promise((resolve) => (port1.onmessage = resolve));
        const closed = new Promise((resolve) => (port1.onclose = resolve));
        iframe.remove();
        const after = [child.closed, iframe.contentWindow, window.length, window[0]];
        await closed;
        child.postMessage('to nobody', '*');
        return after.map(String);
      },
      childUrl,
    );
    assert.deepStrictEqual(result, ['true', 'null', '0', 'undefined']);
  },

  'a frame goes where its element or its parent says': async () => {
    const window = await prepare();
    const urls = await inPage(
      window,
      async (url) => {
        const iframe = frame({ srcdoc: 'first' });
        const loaded = () => new Promise((resolve) => (iframe.onload = resolve));
        await loaded();
        const seen = [iframe.contentWindow.location.href];
        iframe.contentWindow.location = url;
        await loaded();
        seen.push(iframe.contentWindow.location.href);
        iframe.removeAttribute('srcdoc');
        iframe.src = 'index.html';
        await loaded();
        seen.push(iframe.contentWindow.location.href);
        return seen;
      },
      childUrl,
    );
    assert.deepStrictEqual(
      urls.map((url) => url.slice(url.lastIndexOf('/') + 1)),
      ['about:srcdoc', 'child.html', 'index.html'],
    );
  },
});
