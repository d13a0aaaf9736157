// Most messages go from Java to a port's listener by a shorter way than the first. Nothing a page can see
// tells one from the other.
const assert = require('node:assert');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const told = await inPage(window, async () => {
    const errors = [];
    addEventListener('error', (event) => {
      event.preventDefault();
      errors.push(String(event.error));
    });

    const facts = (port, event, receiver) => ({
      data: event.data,
      type: event.type,
      bubbles: event.bubbles,
      cancelable: event.cancelable,
      composed: event.composed,
      isTrusted: event.isTrusted,
      trust: JSON.stringify(Object.getOwnPropertyDescriptor(event, 'isTrusted')),
      own: Reflect.ownKeys(event),
      prototype: Object.getPrototypeOf(event) === MessageEvent.prototype,
      origin: event.origin,
      lastEventId: event.lastEventId,
      source: event.source,
      ports: event.ports.length,
      frozen: Object.isFrozen(event.ports),
      target: event.target === port,
      currentTarget: event.currentTarget === port,
      receiver: receiver === port,
      phase: event.eventPhase,
      path: event.composedPath().map((target) => target === port),
      prevented: event.defaultPrevented,
      canceled: event.cancelBubble,
      current: window.event === event,
      time: typeof event.timeStamp,
    });

    const kinds = {
      handler: (port, hear) => {
        port.onmessage = hear;
      },
      listener: (port, hear) => {
        port.addEventListener('message', hear);
        port.start();
      },
      object: (port, hear) => {
        port.addEventListener('message', { handleEvent: (event) => hear.call(port, event) });
        port.start();
      },
      capturing: (port, hear) => {
        port.addEventListener('message', hear, true);
        port.start();
      },
      passive: (port, hear) => {
        port.addEventListener('message', hear, { passive: true });
        port.start();
      },
      stopping: (port, hear) => {
        port.onmessage = function (event) {
          event.stopPropagation();
          event.preventDefault();
          hear.call(this, event);
        };
      },
      throwing: (port, hear) => {
        port.onmessage = function (event) {
          hear.call(this, event);
          throw new RangeError(`at ${event.data.length}`);
        };
      },
      'throwing nothing': (port, hear) => {
        port.onmessage = function (event) {
          hear.call(this, event);
          throw undefined;
        };
      },
      overflowing: (port, hear) => {
        const forever = () => forever() + 1;
        port.onmessage = function (event) {
          hear.call(this, event);
          forever();
        };
      },
    };

    const told = {};
    for (const kind in kinds) {
      const { port1, port2 } = new MessageChannel();
      const seen = [];
      const events = [];
      await new Promise((resolve) => {
        kinds[kind](port1, function (event) {
          seen.push(facts(port1, event, this));
          events.push(event);
          if (seen.length === 3) setTimeout(resolve, 0);
        });
        for (let i = 0; i < 3; i++) port2.postMessage([7]);
      });
      const after = events.map((event) => [
        event.target === port1,
        event.currentTarget,
        event.eventPhase,
        event.composedPath().length,
        event.cancelBubble,
        window.event === event,
      ]);
      told[kind] = { seen, after };
    }
    return { told, errors };
  });
  for (const [kind, { seen, after }] of Object.entries(told.told)) {
    assert.strictEqual(seen.length, 3, kind);
    assert.deepStrictEqual([seen[1], seen[2]], [seen[0], seen[0]], kind);
    assert.deepStrictEqual([after[1], after[2]], [after[0], after[0]], kind);
    assert.deepStrictEqual(after[0], [true, null, 0, 0, false, false], kind);
  }
  assert.deepStrictEqual(told.told.handler.seen[1], {
    data: [7],
    type: 'message',
    bubbles: false,
    cancelable: false,
    composed: false,
    isTrusted: true,
    trust: told.told.handler.seen[1].trust,
    own: ['isTrusted'],
    prototype: true,
    origin: '',
    lastEventId: '',
    source: null,
    ports: 0,
    frozen: true,
    target: true,
    currentTarget: true,
    receiver: true,
    phase: 2,
    path: [true],
    prevented: false,
    canceled: false,
    current: true,
    time: 'number',
  });
  assert.deepStrictEqual(told.errors, [
    'RangeError: at 1',
    'RangeError: at 1',
    'RangeError: at 1',
    'undefined',
    'undefined',
    'undefined',
    ...Array(3).fill('RangeError: Maximum call stack size exceeded'),
  ]);
});
