const assert = require('node:assert');
const { cases, inPage, openLoaded } = require('../../support');

/** Runs a function in a page that has `next(target)`: the data of the target's next message. */
const page = async (run, ...args) => inPage(await openLoaded(__dirname), run, ...args);

cases({
  'a worker gets messages and answers them': async () => {
    const answers = await page(async () => {
      const worker = new Worker('echo.js', { name: 'echo' });
      worker.postMessage({ text: 'ping', date: new Date(0) });
      const first = await next(worker);
      worker.postMessage(new Map([[1, 2]]));
      const second = await next(worker);
      return [first.name, first.data.text, first.data.date.getTime(), second.data.get(1)];
    });
    assert.deepStrictEqual(answers, ['echo', 'ping', 0, 2]);
  },

  'a module worker imports, and has no importScripts': async () => {
    const [value, url, error] = await page(() =>
      next(new Worker(new URL('module.mjs', location.href), { type: 'module' })),
    );
    assert.strictEqual(value, 'imported');
    assert.match(url, /^file:.*module\.mjs$/);
    assert.strictEqual(
      error,
      "TypeError: Failed to execute 'importScripts' on 'WorkerGlobalScope': Module scripts don't support importScripts().",
    );
  },

  'workers come from data: and blob: URLs, even if these are revoked at once': async () => {
    const answers = await page(async () => {
      const code = 'postMessage([location.protocol, self.origin])';
      const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
      const both = [new Worker(url), new Worker(`data:text/javascript,${code}`)];
      URL.revokeObjectURL(url);
      const late = new Worker(url);
      const failed = new Promise((resolve) => {
        late.onerror = ({ type, message }) => resolve([type, message === undefined]);
      });
      return [...(await Promise.all(both.map(next))), await failed];
    });
    assert.deepStrictEqual(answers, [
      ['blob:', 'file://'],
      ['data:', 'null'],
      ['error', true],
    ]);
  },

  'importScripts runs scripts in order, and throws what they throw': async () => {
    const { order, missing, thrown, syntax } = await page(() => next(new Worker('imports.js')));
    assert.deepStrictEqual(order, ['a', 'b', 'a']);
    assert.deepStrictEqual(missing, [
      'NetworkError',
      "Failed to execute 'importScripts' on 'WorkerGlobalScope': The script at 'missing.js' failed to load.",
    ]);
    assert.deepStrictEqual(thrown, ['RangeError', 'thrown by a script']);
    assert.strictEqual(syntax, true);
  },

  'buffers are transferred both ways': async () => {
    const lengths = await page(async () => {
      const worker = new Worker('echo.js');
      const bytes = new Uint8Array([1, 2, 3]);
      worker.postMessage(bytes, [bytes.buffer]);
      const { data, left } = await next(worker);
      return [bytes.length, data.join(), left];
    });
    assert.deepStrictEqual(lengths, [0, '1,2,3', 0]);
  },

  'what cannot be cloned throws where it is posted': async () => {
    const errors = await page(async () => {
      const worker = new Worker('echo.js');
      const attempt = (...args) => {
        try {
          worker.postMessage(...args);
          return 'nothing';
        } catch (error) {
          return `${error.name}: ${error.message}`;
        }
      };
      const inside = next(worker);
      worker.postMessage('throw');
      return [attempt(() => {}), attempt(), attempt(1, [{}]), (await inside).error];
    });
    assert.deepStrictEqual(errors, [
      "DataCloneError: Failed to execute 'postMessage' on 'Worker': () => {} could not be cloned.",
      "TypeError: Failed to execute 'postMessage' on 'Worker': 1 argument required, but only 0 present.",
      "DataCloneError: Failed to execute 'postMessage' on 'Worker': Value at index 0 does not have a transferable type.",
      "DataCloneError: Failed to execute 'postMessage' on 'DedicatedWorkerGlobalScope': () => {} could not be cloned.",
    ]);
  },

  'messages posted while the script runs wait for its end': async () => {
    const order = await page(async () => {
      const worker = new Worker('slow.js');
      worker.postMessage('first');
      worker.postMessage('second');
      return next(worker);
    });
    assert.deepStrictEqual(order, ['script', 'promise', 'first', 'second']);
  },

  "a worker's globals are those of a worker": async () => {
    const facts = await page(() => next(new Worker('globals.js', { name: 'Emma' })));
    assert.deepStrictEqual(facts, {
      name: 'Emma',
      text: '[object DedicatedWorkerGlobalScope]',
      chain: ['DedicatedWorkerGlobalScope', 'WorkerGlobalScope', 'EventTarget', 'Object'],
      self: true,
      missing: [],
      extra: [],
      location: ['WorkerLocation', 'file:', true],
      navigator: ['WorkerNavigator', true],
      illegal: 'Illegal constructor',
    });
  },

  'URLs and options that are no good throw at once': async () => {
    const errors = await page(() => {
      const attempt = (...args) => {
        try {
          new Worker(...args);
          return 'nothing';
        } catch (error) {
          return `${error.name}: ${error.message}`;
        }
      };
      return [
        attempt(),
        attempt('https://'),
        attempt('https://a.b/c.js'),
        attempt('echo.js', { type: 'json' }),
      ];
    });
    assert.deepStrictEqual(errors, [
      "TypeError: Failed to construct 'Worker': 1 argument required, but only 0 present.",
      "SyntaxError: Failed to construct 'Worker': 'https://' is not a valid URL.",
      "SecurityError: Failed to construct 'Worker': Script at 'https://a.b/c.js' cannot be accessed from origin 'file://'.",
      "TypeError: Failed to construct 'Worker': Failed to read the 'type' property from 'WorkerOptions': The provided value 'json' is not a valid enum value of type WorkerType.",
    ]);
  },

  'a worker can have workers of its own': async () => {
    const answer = await page(async () => {
      const worker = new Worker('nests.js');
      worker.postMessage(3);
      return next(worker);
    });
    assert.strictEqual(answer, 'the innermost of 3');
  },
});
