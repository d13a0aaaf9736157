const assert = require('node:assert');
const { openLoaded, scenario } = require('../../support');

const WINDOWS = 8;
const ISOLATED = 999;

scenario(async () => {
  let first;
  for (let opened = 0; opened < WINDOWS; opened++) {
    const before = Date.now();
    const { webContents } = await openLoaded(__dirname);
    const code = `(${describe})()`;
    const main = await webContents.executeJavaScript(code);
    const isolated = await webContents.executeJavaScriptInIsolatedWorld(ISOLATED, [{ code }]);
    for (const { timeOrigin } of [main, isolated]) assert.ok(timeOrigin >= before);
    assert.deepStrictEqual(await webContents.executeJavaScript('heard'), ['load']);
    first ??= { main: main.same, isolated: isolated.same };
    assert.deepStrictEqual({ main: main.same, isolated: isolated.same }, first);
  }
});

/** Runs in the worlds of a page. */
function describe() {
  const properties = Object.getOwnPropertyNames(globalThis).map((name) => {
    const { get, set, value, ...flags } = Object.getOwnPropertyDescriptor(globalThis, name);
    return [name, typeof get, typeof set, typeof value, ...Object.values(flags)].join(' ');
  });
  const same = [...properties, origin, location.href, document.title];
  return { same, timeOrigin: performance.timeOrigin };
}
