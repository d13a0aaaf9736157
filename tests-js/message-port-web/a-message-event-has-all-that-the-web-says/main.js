const assert = require('node:assert');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const facts = await inPage(window, () => {
    const { port1, port2 } = new MessageChannel();
    const passenger = new MessageChannel().port1;
    port2.postMessage({ a: 1 }, [passenger]);
    return new Promise((resolve) => {
      port1.onmessage = function (event) {
        resolve({
          type: event.type,
          data: event.data,
          origin: event.origin,
          source: event.source,
          lastEventId: event.lastEventId,
          isTrusted: event.isTrusted,
          ports: event.ports.map((port) => port instanceof MessagePort),
          frozen: Object.isFrozen(event.ports),
          target: event.target === port1 && this === port1,
          isMessageEvent: event instanceof MessageEvent,
          other: event.ports[0] !== passenger,
        });
      };
    });
  });
  assert.deepStrictEqual(facts, {
    type: 'message',
    data: { a: 1 },
    origin: '',
    source: null,
    lastEventId: '',
    isTrusted: true,
    ports: [true],
    frozen: true,
    target: true,
    isMessageEvent: true,
    other: true,
  });
});
