const { ipcMain } = require('electron');
const assert = require('node:assert');
const { cases, inPage, openLoaded, variant } = require('../../support');

/** Runs a function in the page of a fresh window; and what the preload says afterwards. */
const inWindow = async (look) => {
  const window = await openLoaded(__dirname, { sandbox: variant === 'sandboxed' });
  const page = await inPage(window, look);
  const told = new Promise((resolve) => ipcMain.once('told', (_event, facts) => resolve(facts)));
  window.webContents.send('tell');
  return { page, ...(await told) };
};

cases({
  'a global of the page gets a value of the preload': async () => {
    const { page } = await inWindow(() => [window.devicePixelRatio, window.done]);
    assert.deepStrictEqual(page, [3.5, 1]);
  },

  'a value is put where a path leads': async () => {
    const { page } = await inWindow(() => [navigator.crew, 'crew' in window]);
    assert.deepStrictEqual(page, [{ cook: ['Ada'], count: 2 }, false]);
  },

  'a getter of the preload runs once for each read': async () => {
    const { page, reads } = await inWindow(() => [window.tide.height, window.tide.height]);
    assert.deepStrictEqual(page, [1, 2]);
    assert.strictEqual(reads, 2);
  },

  'a property without a setter cannot be assigned': async () => {
    const { page } = await inWindow(() => {
      window.anchor = 'weighed';
      let thrown;
      try {
        (() => {
          'use strict';
          window.anchor = 'weighed';
        })();
      } catch (error) {
        thrown = error instanceof TypeError;
      }
      return [window.anchor, thrown];
    });
    assert.deepStrictEqual(page, ['dropped', true]);
  },

  'a setter of the preload gets what the page assigns': async () => {
    const { calls, page } = await inWindow(() => {
      const before = window.sail;
      window.sail = ['reefed'];
      return [before, window.sail];
    });
    assert.deepStrictEqual(page, ['furled', ['reefed']]);
    assert.deepStrictEqual(calls, [['sail', ['reefed'], true]]);
  },

  'plain values cross beside accessors': async () => {
    const { page } = await inWindow(() => {
      window.log.speed = 6;
      return [window.log.speed, window.log.lines, window.log.mate.name];
    });
    assert.deepStrictEqual(page, [6, ['calm'], 'Ben']);
  },

  'a getter of an object is called anew for each read': async () => {
    const { page } = await inWindow(() => [window.log.knots, window.log.knots]);
    assert.deepStrictEqual(page, [10, 20]);
  },

  'a getter of an object within an object is called anew': async () => {
    const { page } = await inWindow(() => [
      window.log.mate.watch,
      window.log.mate.watch,
      window.sounding.lead.line.depth,
    ]);
    assert.deepStrictEqual(page, [1, 2, 2]);
  },

  'a setter of an object is called in the preload': async () => {
    const { calls, page } = await inWindow(() => {
      window.sounding.chart = 'Channel';
      return [window.sounding.chart];
    });
    assert.deepStrictEqual(page, [undefined]);
    assert.deepStrictEqual(calls, [['chart', 'Channel']]);
  },

  'getter and setter of an object within an object work together': async () => {
    const { calls, page } = await inWindow(() => {
      const { line } = window.sounding.lead;
      line.depth = 7;
      const first = line.depth;
      line.depth = first + 1;
      return [first, line.depth];
    });
    assert.deepStrictEqual(page, [14, 30]);
    assert.deepStrictEqual(calls, [
      ['depth', 7],
      ['depth', 15],
    ]);
  },

  'a getter of an object that a function returns is called anew': async () => {
    const { page } = await inWindow(() => {
      const taken = window.sounding.take();
      return [taken.mark, taken.mark];
    });
    assert.deepStrictEqual(page, ['mark 2', 'mark 3']);
  },

  "what arrives has the page's prototypes": async () => {
    const { page } = await inWindow(() => {
      const { get, set } = Object.getOwnPropertyDescriptor(window.sounding.lead.line, 'depth');
      const { get: tide } = Object.getOwnPropertyDescriptor(window, 'tide');
      return [
        get instanceof Function && set instanceof Function && tide instanceof Function,
        Object.getPrototypeOf(window.sounding.lead) === Object.prototype,
        Object.getPrototypeOf(window.sounding.take()) === Object.prototype,
        navigator.crew.cook instanceof Array,
      ];
    });
    assert.deepStrictEqual(page, [true, true, true, true]);
  },

  'accessors are read at once where they are not asked for': async () => {
    const { page } = await inWindow(() => {
      const { get, value } = Object.getOwnPropertyDescriptor(window.copied, 'depth');
      return [typeof get, value, window.copied.depth];
    });
    assert.deepStrictEqual(page, ['undefined', 2, 2]);
  },

  'a path that leads nowhere is answered by false': async () => {
    const { answers, page } = await inWindow(() => document.body === 'no node');
    const { done, lost, none, sealed, inMainWorld, isolated } = answers;
    assert.deepStrictEqual([done, lost, none, sealed], [true, false, false, false]);
    assert.deepStrictEqual([inMainWorld, isolated, page], [false, true, false]);
  },

  'accessors of what the page passes stay accessors': async () => {
    const { page } = await inWindow(() => {
      let count = 0;
      return window.sounding.readTwice({
        get count() {
          return ++count;
        },
      });
    });
    assert.deepStrictEqual(page, [1, 2]);
  },

  'arguments are checked as Electron does': async () => {
    const { answers } = await inWindow(() => {});
    const text = 'TypeError: Error processing argument at index';
    assert.strictEqual(answers.noPath, `${text} 0, conversion failure from `);
    assert.strictEqual(answers.badPath, `${text} 0, conversion failure from `);
    assert.strictEqual(answers.badGetter, `${text} 1, conversion failure from `);
    assert.strictEqual(answers.uncloneable, 'Error: An object could not be cloned.');
  },
});
