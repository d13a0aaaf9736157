const { ipcMain, MessageChannelMain, utilityProcess } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { URL: NodeURL } = require('node:url');
const { open, scenario } = require('../../support');

const uncloneable = 'An object could not be cloned.';
const page = (what) =>
  `DataCloneError: Failed to execute '${what}': URL object could not be cloned.`;

const copied = async (make) => {
  const { port1, port2 } = new MessageChannelMain();
  port1.postMessage(make());
  port2.start();
  return (await once(port2, 'message'))[0].data;
};

scenario(async () => {
  const told = once(ipcMain, 'told');
  const window = open(__dirname);
  assert.deepStrictEqual((await told)[1], {
    bySend: `Error: ${uncloneable}`,
    ofSearch: `Error: ${uncloneable}`,
    ofParse: `Error: ${uncloneable}`,
    byClone: page("structuredClone' on 'Window"),
    byPort: page("postMessage' on 'MessagePort"),
    stillUrl: ['https://example.org/a', true, 'b'],
  });
  assert.deepStrictEqual(structuredClone(new URL('https://example.org/')), {});
  assert.deepStrictEqual(await copied(() => [new NodeURL('https://example.org/')]), [{}]);
  const child = utilityProcess.fork(`${__dirname}/child.js`);
  assert.deepStrictEqual((await once(child, 'message'))[0], [{}, {}]);
  window.destroy();
  child.kill();
  await once(child, 'exit');
});
