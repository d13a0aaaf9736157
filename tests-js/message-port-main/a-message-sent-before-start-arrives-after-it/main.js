const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { scenario, turns } = require('../../support');

scenario(async () => {
  const { port1, port2 } = new MessageChannelMain();
  port2.postMessage('early');
  let started = false;
  const arrived = once(port1, 'message').then(([event]) => {
    assert.ok(started, 'a listener alone does not start a port');
    return event;
  });
  await turns(5);
  started = true;
  port1.start();
  assert.deepStrictEqual(await arrived, { data: 'early', ports: [] });
});
