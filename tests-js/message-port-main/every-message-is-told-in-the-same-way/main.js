// Most messages go from Java to a port's listener by a shorter way than the first. Nothing that main can
// see tells one from the other, and an emitter that is not as all are is left as it is.
const assert = require('node:assert');
const { EventEmitter } = require('node:events');
const { MessageChannelMain } = require('electron');
const { scenario } = require('../../support');

const kinds = {
  listener: (port, hear) => port.on('message', hear),
  'two listeners': (port, hear) => {
    port.on('message', () => {});
    port.on('message', hear);
  },
  throwing: (port, hear) =>
    port.on('message', function (event) {
      hear.call(this, event);
      throw new RangeError(`at ${event.data.length}`);
    }),
  'throwing nothing': (port, hear) =>
    port.on('message', function (event) {
      hear.call(this, event);
      throw undefined;
    }),
  'its own emit': (port, hear) => {
    port.emit = function (name, ...args) {
      if (name === 'message') args[0].seen = true;
      return EventEmitter.prototype.emit.call(this, name, ...args);
    };
    port.on('message', hear);
  },
};

function facts(port, args, receiver) {
  const [event] = args;
  return {
    count: args.length,
    keys: Object.keys(event),
    data: event.data,
    ports: Array.isArray(event.ports) && event.ports.length,
    own: Object.getPrototypeOf(event) === Object.prototype,
    ofThisRealm: Object.getPrototypeOf(event.data) === Array.prototype,
    receiver: receiver === port,
  };
}

async function tell(kind) {
  const { port1, port2 } = new MessageChannelMain();
  const seen = [];
  await new Promise((resolve) => {
    kinds[kind](port1, function (...args) {
      seen.push(facts(port1, args, this));
      if (seen.length === 3) setTimeout(resolve, 0);
    });
    for (let i = 0; i < 3; i++) port2.postMessage([7]);
    port1.start();
  });
  return seen;
}

scenario(async () => {
  const thrown = [];
  process.removeAllListeners('uncaughtException');
  process.on('uncaughtException', (error) => thrown.push(String(error)));
  for (const kind in kinds) {
    const seen = await tell(kind);
    const keys = kind === 'its own emit' ? ['data', 'ports', 'seen'] : ['data', 'ports'];
    const expected = {
      count: 1,
      keys,
      data: [7],
      ports: 0,
      own: true,
      ofThisRealm: true,
      receiver: true,
    };
    assert.deepStrictEqual(seen, [expected, expected, expected], kind);
  }
  assert.deepStrictEqual(thrown, [
    ...Array(3).fill('RangeError: at 1'),
    ...Array(3).fill('undefined'),
  ]);

  const emit = EventEmitter.prototype.emit;
  const emitted = [];
  EventEmitter.prototype.emit = function (name, ...args) {
    if (name === 'message') emitted.push(args[0].data[0]);
    return emit.call(this, name, ...args);
  };
  assert.strictEqual((await tell('listener')).length, 3);
  EventEmitter.prototype.emit = emit;
  assert.deepStrictEqual(emitted, [7, 7, 7]);
});
