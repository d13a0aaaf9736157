const assert = require('node:assert');
const { once } = require('node:events');
const { cases, inPage, openLoaded } = require('../../support');

/** Makes a channel that keeps what it hears, for `count` to wait for. */
const listen = (window, name) =>
  inPage(
    window,
    (name) => {
      window.heard ??= [];
      const channel = new BroadcastChannel(name);
      channel.onmessage = ({ data, origin, ports, source }) => {
        heard.push(data);
        window.facts = [origin, ports.length, source];
        window.arrived?.();
      };
      (window.channels ??= {})[name] = channel;
    },
    name,
  );

const say = (window, name, ...messages) =>
  inPage(
    window,
    (name, messages) => {
      const channel = window.channels?.[name] ?? new BroadcastChannel(name);
      for (const message of messages) channel.postMessage(message);
    },
    name,
    messages,
  );

const heard = (window, count) =>
  inPage(
    window,
    (count) =>
      new Promise((resolve) => {
        window.arrived = () => heard.length >= count && resolve(heard);
        window.arrived();
      }),
    count,
  );

cases({
  'all others of the name hear it, the sender does not': async () => {
    const windows = [];
    for (let i = 0; i < 3; i++) {
      windows.push(await openLoaded(__dirname));
      await listen(windows[i], 'news');
      await listen(windows[i], 'other news');
    }
    await say(windows[0], 'news', 'one');
    assert.deepStrictEqual(await heard(windows[1], 1), ['one']);
    assert.deepStrictEqual(await heard(windows[2], 1), ['one']);
    await say(windows[1], 'news', 'two');
    assert.deepStrictEqual(await heard(windows[0], 1), ['two']);
    assert.deepStrictEqual(await heard(windows[2], 2), ['one', 'two']);
    const facts = await inPage(windows[2], () => [...facts, String(channels.news)]);
    assert.deepStrictEqual(facts, ['file://', 0, null, '[object BroadcastChannel]']);
  },

  'messages of one page arrive in order, over all its channels': async () => {
    const [from, to] = [await openLoaded(__dirname), await openLoaded(__dirname)];
    await listen(to, 'a');
    await listen(to, 'b');
    await inPage(from, () => {
      const channels = [new BroadcastChannel('a'), new BroadcastChannel('b')];
      for (let i = 0; i < 20; i++) channels[i % 2].postMessage(i);
    });
    assert.deepStrictEqual(await heard(to, 20), [...Array(20).keys()]);
  },

  'a closed channel neither hears nor speaks': async () => {
    const [from, to] = [await openLoaded(__dirname), await openLoaded(__dirname)];
    await listen(to, 'a');
    await listen(to, 'b');
    const error = await inPage(to, () => {
      channels.a.close();
      channels.a.close();
      try {
        channels.a.postMessage(1);
      } catch ({ name, message }) {
        return `${name}: ${message}`;
      }
    });
    assert.strictEqual(
      error,
      "InvalidStateError: Failed to execute 'postMessage' on 'BroadcastChannel': Channel is closed",
    );
    await say(from, 'a', 'unheard');
    await say(from, 'b', 'heard');
    assert.deepStrictEqual(await heard(to, 1), ['heard']);
  },

  'workers hear pages and pages workers': async () => {
    const [one, other] = [await openLoaded(__dirname), await openLoaded(__dirname)];
    await listen(other, 'answers');
    await inPage(
      one,
      () =>
        new Promise((resolve) => {
          new Worker('answers.js').onmessage = () => resolve();
        }),
    );
    await say(other, 'questions', 20);
    assert.deepStrictEqual(await heard(other, 1), [21]);
  },

  'a page that is gone hears nothing and disturbs nobody': async () => {
    const windows = [];
    for (let i = 0; i < 3; i++) {
      windows.push(await openLoaded(__dirname));
      await listen(windows[i], 'news');
    }
    windows[1].webContents.reload();
    await once(windows[1].webContents, 'did-finish-load');
    await say(windows[0], 'news', 'one');
    assert.deepStrictEqual(await heard(windows[2], 1), ['one']);
    windows[1].destroy();
    await say(windows[0], 'news', 'two');
    assert.deepStrictEqual(await heard(windows[2], 2), ['one', 'two']);
  },

  'ports and functions cannot be broadcast': async () => {
    const errors = await inPage(await openLoaded(__dirname), () => {
      const channel = new BroadcastChannel('x');
      return [new MessageChannel().port1, () => {}].map((value) => {
        try {
          channel.postMessage(value);
          return 'nothing';
        } catch ({ name }) {
          return name;
        }
      });
    });
    assert.deepStrictEqual(errors, ['DataCloneError', 'DataCloneError']);
  },

  'pages without an origin are alone': async () => {
    const [from, to] = [await openLoaded(__dirname), await openLoaded(__dirname)];
    await Promise.all([from.loadURL('data:text/html,from'), to.loadURL('data:text/html,to')]);
    await listen(to, 'news');
    await say(from, 'news', 'unheard');
    await say(to, 'not news', 'unheard too');
    await inPage(to, () => new BroadcastChannel('news').postMessage('from the page itself'));
    assert.deepStrictEqual(await heard(to, 1), ['from the page itself']);
  },
});
