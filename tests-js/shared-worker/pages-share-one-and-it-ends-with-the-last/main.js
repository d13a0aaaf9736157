const assert = require('node:assert');
const { once } = require('node:events');
const { cases, inPage, openLoaded } = require('../../support');

/** Connects in a page, and gives the first two messages that come back. */
const ask = (window, name = '', message = 'hello') =>
  inPage(
    window,
    async (name, message) => {
      const { port } = new SharedWorker('counts.js', { name });
      const heard = [];
      port.postMessage(message);
      return new Promise((resolve) => {
        port.onmessage = ({ data }) => {
          heard.push(data);
          if (heard.length === 2) resolve(heard);
        };
      });
    },
    name,
    message,
  );

cases({
  'a shared worker gets messages and answers them': async () => {
    const window = await openLoaded(__dirname);
    assert.deepStrictEqual(await ask(window), ['connection 1', 'echo of hello']);
    const facts = await inPage(window, () => {
      const worker = new SharedWorker('counts.js');
      return [worker.port instanceof MessagePort, String(worker), worker.port === worker.port];
    });
    assert.deepStrictEqual(facts, [true, '[object SharedWorker]', true]);
  },

  'it never has Node': async () => {
    const types = 'undefined undefined SharedWorkerGlobalScope 1 true';
    for (const preferences of [{}, { nodeIntegration: true, nodeIntegrationInWorker: true }]) {
      const window = await openLoaded(__dirname, preferences);
      const [, answer] = await ask(window, 'types', 'types');
      assert.strictEqual(answer, types);
      window.destroy();
    }
  },

  'its port with a close listener survives a reload of the page': async () => {
    const window = await openLoaded(__dirname);
    const connect = () =>
      inPage(window, async () => {
        const { port } = new SharedWorker('counts.js', 'reloaded');
        window.port = port;
        port.addEventListener('close', () => {});
        port.start();
        port.postMessage('hello');
        return new Promise((resolve) => {
          port.addEventListener('message', ({ data }) => resolve(data), { once: true });
        });
      });
    await connect();
    for (let i = 0; i < 3; i++) {
      window.webContents.reload();
      await once(window.webContents, 'did-finish-load');
      assert.match(await connect(), /^connection \d$/);
    }
    assert.strictEqual(window.webContents.isCrashed(), false);
  },

  'two pages share one of the same URL and name': async () => {
    const [one, other] = [await openLoaded(__dirname), await openLoaded(__dirname)];
    assert.deepStrictEqual(await ask(one, 'a'), ['connection 1', 'echo of hello']);
    assert.deepStrictEqual(await ask(other, 'a'), ['connection 2', 'echo of hello']);
    assert.deepStrictEqual(await ask(other, 'b'), ['connection 1', 'echo of hello']);
    one.destroy();
    assert.deepStrictEqual(await ask(other, 'a'), ['connection 3', 'echo of hello']);
  },

  'it is over when the last page is gone': async () => {
    const window = await openLoaded(__dirname);
    assert.deepStrictEqual(await ask(window, 'a'), ['connection 1', 'echo of hello']);
    window.destroy();
    const next = await openLoaded(__dirname);
    assert.deepStrictEqual(await ask(next, 'a'), ['connection 1', 'echo of hello']);
  },

  'a script that is missing is an event at every page': async () => {
    const window = await openLoaded(__dirname);
    const types = await inPage(window, () =>
      Promise.all(
        ['missing.js', 'missing.js'].map(
          (url) =>
            new Promise((resolve) => {
              new SharedWorker(url).onerror = ({ type }) => resolve(type);
            }),
        ),
      ),
    );
    assert.deepStrictEqual(types, ['error', 'error']);
  },

  'a module cannot connect to a classic one': async () => {
    const window = await openLoaded(__dirname);
    const type = await inPage(window, () => {
      new SharedWorker('counts.js', 'a');
      const module = new SharedWorker('counts.js', { name: 'a', type: 'module' });
      return new Promise((resolve) => {
        module.onerror = ({ type }) => resolve(type);
        module.port.onmessage = () => resolve('connected');
      });
    });
    assert.strictEqual(type, 'error');
  },

  'pages without an origin share nothing': async () => {
    const code = 'let n = 0; onconnect = ({ ports }) => ports[0].postMessage(++n)';
    const connect = async (window) =>
      inPage(
        window,
        (url) =>
          new Promise((resolve) => {
            new SharedWorker(url).port.onmessage = ({ data }) => resolve(data);
          }),
        `data:text/javascript,${code}`,
      );
    const [one, other] = [await openLoaded(__dirname), await openLoaded(__dirname)];
    await Promise.all([one.loadURL('data:text/html,one'), other.loadURL('data:text/html,other')]);
    assert.deepStrictEqual([await connect(one), await connect(other)], [1, 1]);
    assert.strictEqual(await connect(one), 2);
  },
});
