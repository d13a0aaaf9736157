const assert = require('node:assert');
const { once } = require('node:events');
const { cases, inPage, openLoaded } = require('../../support');

const page = async (run) => inPage(await openLoaded(__dirname), run);

cases(
  {
    'an error is an event at the worker, which can end there': async () => {
      const facts = await page(async () => {
        let atWindow = false;
        window.onerror = () => (atWindow = true);
        const worker = new Worker('throws.js');
        const event = await new Promise((resolve) => {
          worker.onerror = (event) => {
            event.preventDefault();
            resolve(event);
          };
        });
        await new Promise((resolve) => setTimeout(resolve));
        const { type, message, filename, lineno, colno, error, cancelable } = event;
        const file = filename.slice(filename.lastIndexOf('/'));
        const kind = event.constructor.name;
        return { kind, type, message, file, lineno, colno, error, cancelable, atWindow };
      });
      assert.deepStrictEqual(facts, {
        kind: 'ErrorEvent',
        type: 'error',
        message: 'Uncaught TypeError: thrown on line 2',
        file: '/throws.js',
        lineno: 2,
        colno: facts.colno,
        error: null,
        cancelable: true,
        atWindow: false,
      });
      assert.ok(facts.colno > 0);
    },

    'an error nobody handles goes on to the page, and to its console': async () => {
      const window = await openLoaded(__dirname);
      const printed = new Promise((resolve) => {
        window.webContents.on('console-message', ({ level, message }) => {
          if (level === 'error') resolve(message);
        });
      });
      const order = await inPage(window, async () => {
        const order = [];
        const worker = new Worker('throws.js');
        worker.onerror = ({ message }) => order.push('worker', message);
        await new Promise((resolve) => {
          window.addEventListener('error', ({ message, error }) => {
            order.push('window', message, error);
            resolve();
          });
        });
        return order;
      });
      const message = 'Uncaught TypeError: thrown on line 2';
      assert.deepStrictEqual(order, ['worker', message, 'window', message, null]);
      assert.match(await printed, /^Uncaught TypeError: thrown on line 2\n {4}at .*throws\.js:2/);
    },

    'what the worker handles itself does not leave it': async () => {
      const answers = await page(async () => {
        const worker = new Worker('handles.js');
        const answers = [];
        worker.onerror = () => answers.push('it left');
        answers.push(await next(worker));
        const echo = next(worker);
        worker.postMessage('still there');
        answers.push(await echo);
        return answers;
      });
      assert.deepStrictEqual(answers, [
        ['Uncaught Error: handled inside', 'object'],
        'still there',
      ]);
    },

    "an error of a worker's worker goes through both": async () => {
      const [inner, message] = await page(async () => {
        const worker = new Worker('nests.js');
        const inner = next(worker);
        const outer = new Promise((resolve) => {
          worker.onerror = (event) => {
            event.preventDefault();
            resolve(event.message);
          };
        });
        return Promise.all([inner, outer]);
      });
      assert.strictEqual(inner, 'Uncaught TypeError: thrown on line 2');
      assert.strictEqual(message, 'Uncaught TypeError: thrown on line 2');
    },

    'a rejection is on the console and no event at the worker': async () => {
      const window = await openLoaded(__dirname);
      const printed = once(window.webContents, 'console-message');
      await inPage(window, () => {
        const worker = new Worker('data:text/javascript,Promise.reject(new Error("rejected"))');
        worker.onerror = () => console.error('it is an event at the worker');
      });
      const [{ message, level }] = await printed;
      assert.strictEqual(level, 'error');
      assert.match(message, /^Uncaught \(in promise\) Error: rejected/);
    },

    'a script that is missing or does not parse is an event': async () => {
      const kinds = await page(() =>
        Promise.all(
          ['missing.js', 'data:text/javascript,let let'].map(
            (url) =>
              new Promise((resolve) => {
                new Worker(url).onerror = (event) => {
                  event.preventDefault();
                  resolve([event.constructor.name, String(event.message).slice(0, 21)]);
                };
              }),
          ),
        ),
      );
      assert.deepStrictEqual(kinds, [
        ['Event', 'undefined'],
        ['ErrorEvent', 'Uncaught SyntaxError:'],
      ]);
    },

    'what a worker prints has its name, and is told to main': async () => {
      const window = await openLoaded(__dirname);
      const printed = once(window.webContents, 'console-message');
      await inPage(window, () => {
        new Worker('data:text/javascript,console.warn("from", "a worker")');
      });
      const [{ message, level }] = await printed;
      assert.deepStrictEqual([message, level], ['from a worker', 'warning']);
    },
  },
  { pagesMayFail: true },
);
