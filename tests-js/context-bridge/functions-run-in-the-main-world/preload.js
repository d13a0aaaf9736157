const { contextBridge, ipcRenderer } = require('electron');

const run = (func, ...args) => contextBridge.executeInMainWorld({ func, args });

ipcRenderer.on('check', async () => {
  const same = { a: 1 };
  const fn = () => 'original';
  fn.toString = () => '() => "overridden"';
  const where = () => globalThis.where;
  where.toString = () => '() => "overridden"';
  run(() => {
    globalThis.where = 'of the main world';
  });
  ipcRenderer.send('facts', {
    types: run(
      (...values) => [
        values.slice(0, 8).map((value) => typeof value),
        [
          Object.getPrototypeOf(values[6]) === Object.prototype,
          values[8] instanceof Uint8Array,
          values[9] instanceof RegExp,
          values[10] === document.documentElement,
          values[11] instanceof Error && values[11].message === 'text',
        ],
      ],
      123,
      'text',
      true,
      Symbol('own'),
      10n,
      undefined,
      { a: [1] },
      () => 1,
      new Uint8Array(4),
      /a/g,
      document.documentElement,
      new TypeError('text'),
    ),
    called: run(
      (callback) => callback(123),
      (number) => number + 1,
    ),
    same: run((a, b) => a === b, same, same),
    constructor: run(() => ({ a: 1 })).constructor === Object,
    overridden: run(where),
    promised: await run(async (text) => text, 'later'),
  });
});
