const assert = require('node:assert');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const result = await inPage(window, () => {
    const { port1, port2 } = new MessageChannel();
    const inner = new MessageChannel();
    inner.port2.postMessage('through');
    port2.postMessage({ port: inner.port1 }, [inner.port1]);
    return new Promise((resolve) => {
      port1.onmessage = ({ data, ports }) => {
        const same = data.port === ports[0];
        data.port.onmessage = (event) => resolve([same, event.data]);
      };
    });
  });
  assert.deepStrictEqual(result, [true, 'through']);
});
