const { MessageChannelMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { scenario } = require('../../support');

function broken(port) {
  Object.defineProperty(port, 'emit', {
    configurable: true,
    get() {
      throw new Error('no emit today');
    },
  });
}

async function told(listeners) {
  const { port1, port2 } = new MessageChannelMain();
  const data = [];
  for (let i = 0; i < listeners; i++) port2.on('message', (event) => data.push(event.data));
  broken(port2);
  port2.start();
  port1.postMessage('lost');
  const [error] = await once(process, 'uncaughtException');
  delete port2.emit;
  port1.postMessage('heard');
  await once(port2, 'message');
  return [error.message, ...data];
}

scenario(async () => {
  process.removeAllListeners('uncaughtException');
  assert.deepStrictEqual(await told(1), ['no emit today', 'heard']);
  assert.deepStrictEqual(await told(2), ['no emit today', 'heard', 'heard']);
});
