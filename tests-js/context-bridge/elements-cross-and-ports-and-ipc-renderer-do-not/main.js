const assert = require('node:assert');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const facts = await inPage(window, () => ({
    element: window.api.getBody() === document.body,
    tag: window.api.tagOf(document.createElement('em')),
    port: Object.keys(window.api.port),
    ipc: typeof window.api.ipcRenderer.send,
  }));
  assert.deepStrictEqual(facts, { element: true, tag: 'EM', port: [], ipc: 'undefined' });
});
