const assert = require('node:assert');
const path = require('node:path');
const { cases, inPage, openLoaded } = require('../../support');

const NONE = 'undefined undefined undefined undefined';
const ask = async (preferences, script = 'node.js') =>
  inPage(
    await openLoaded(__dirname, preferences),
    (script) =>
      new Promise((resolve) => {
        new Worker(script).onmessage = ({ data }) => resolve(data);
      }),
    script,
  );

cases({
  'by default it has no Node': async () => assert.strictEqual(await ask({}), NONE),

  'with nodeIntegrationInWorker it has Node': async () => {
    const preferences = {
      nodeIntegration: true,
      nodeIntegrationInWorker: true,
      contextIsolation: false,
    };
    assert.strictEqual(await ask(preferences), 'object function object function');
    const isolated = await ask({ nodeIntegrationInWorker: true });
    assert.strictEqual(isolated, 'object function object function');
  },

  'nodeIntegration alone gives it to the page only': async () => {
    assert.strictEqual(await ask({ nodeIntegration: true, contextIsolation: false }), NONE);
  },

  'a sandboxed window has no Node in its workers': async () => {
    assert.strictEqual(await ask({ nodeIntegrationInWorker: true, sandbox: true }), NONE);
  },

  "require is relative to the worker's script": async () => {
    const facts = await ask({ nodeIntegrationInWorker: true }, 'requires.js');
    assert.deepStrictEqual(facts, {
      type: 'worker',
      base: path.basename(__dirname),
      file: 'requires.js',
      own: 'a module of the worker',
      onMessage: 'function',
    });
  },

  'process.exit ends the worker only': async () => {
    const window = await openLoaded(__dirname, { nodeIntegrationInWorker: true });
    const closed = await inPage(
      window,
      () =>
        new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port2.onmessage = () => {};
          port2.onclose = () => resolve('closed');
          new Worker('exits.js').postMessage(null, [port1]);
        }),
    );
    assert.strictEqual(closed, 'closed');
    assert.strictEqual(window.webContents.isCrashed(), false);
  },
});
