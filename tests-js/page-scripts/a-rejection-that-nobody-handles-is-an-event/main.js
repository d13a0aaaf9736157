const assert = require('node:assert');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const reason = await inPage(
    window,
    () =>
      new Promise((resolve) => {
        window.onunhandledrejection = (event) => {
          event.preventDefault();
          resolve([event.reason.message, event.promise instanceof Promise]);
        };
        Promise.reject(new Error('handled in time')).catch(() => {});
        setTimeout(() => Promise.reject(new Error('nobody')), 0);
      }),
  );
  assert.deepStrictEqual(reason, ['nobody', true]);
});
