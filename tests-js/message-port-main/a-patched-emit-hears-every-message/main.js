// Whoever replaces the emit of all emitters, even before the first port is made, hears of each message.
const assert = require('node:assert');
const EventEmitter = require('node:events');
const { emit } = EventEmitter.prototype;
const heard = [];
EventEmitter.prototype.emit = function (name, ...args) {
  if (name === 'message') heard.push(args[0].data);
  return Reflect.apply(emit, this, [name, ...args]);
};
const { scenario } = require('../../support');

scenario(async () => {
  const { MessageChannelMain } = require('electron');
  const { port1, port2 } = new MessageChannelMain();
  const arrived = [];
  await new Promise((resolve) => {
    port2.on('message', ({ data }) => {
      if (arrived.push(data) === 4) resolve();
    });
    port2.start();
    for (let i = 0; i < 4; i++) port1.postMessage(i);
  });
  EventEmitter.prototype.emit = emit;
  assert.deepStrictEqual(heard, [0, 1, 2, 3]);
  assert.deepStrictEqual(arrived, heard);
});
