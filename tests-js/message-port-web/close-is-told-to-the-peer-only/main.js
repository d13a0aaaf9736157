const assert = require('node:assert');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const order = await inPage(window, () => {
    const { port1, port2 } = new MessageChannel();
    const order = [];
    port1.onclose = () => order.push('own close');
    port1.start();
    port2.onmessage = ({ data }) => order.push(data);
    port1.postMessage('before');
    port1.close();
    port1.postMessage('after');
    return new Promise((resolve) => {
      port2.addEventListener('close', (event) => {
        order.push(event.constructor === Event && event.type);
        port2.postMessage('nobody hears');
        setTimeout(() => resolve(order), 0);
      });
    });
  });
  assert.deepStrictEqual(order, ['before', 'close']);
});
