const assert = require('node:assert');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const order = await inPage(window, async () => {
    const order = [];
    const later = () => new Promise((resolve) => setTimeout(resolve, 0));
    const a = new MessageChannel();
    a.port1.addEventListener('message', ({ data }) => order.push(data));
    a.port2.postMessage('listener');
    for (let i = 0; i < 5; i++) await later();
    order.push('start');
    a.port1.start();
    await new Promise((resolve) => a.port1.addEventListener('message', resolve));
    const b = new MessageChannel();
    b.port2.postMessage('handler');
    await new Promise((resolve) => {
      b.port1.onmessage = ({ data }) => resolve(order.push(data));
    });
    return order;
  });
  assert.deepStrictEqual(order, ['start', 'listener', 'handler']);
});
