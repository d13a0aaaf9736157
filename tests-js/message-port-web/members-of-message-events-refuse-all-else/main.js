const assert = require('node:assert');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname, {});
  const said = await inPage(window, async () => {
    const arrived = await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(5);
    });
    const made = new MessageEvent('message', { data: 5 });
    const others = [new Event('message'), new CustomEvent('message'), {}, 5, undefined];
    const derived = [Object.create(made), MessageEvent.prototype];
    const read = (name, of) => {
      try {
        const value = Object.getOwnPropertyDescriptor(MessageEvent.prototype, name).get.call(of);
        return JSON.stringify(value);
      } catch (error) {
        return String(error);
      }
    };
    return ['data', 'origin', 'lastEventId', 'source', 'ports'].map((name) => [
      name,
      [arrived, made].map((event) => read(name, event)),
      [...new Set([...others, ...derived].map((event) => read(name, event)))],
    ]);
  });
  const refused = ['TypeError: Illegal invocation'];
  assert.deepStrictEqual(said, [
    ['data', ['5', '5'], refused],
    ['origin', ['""', '""'], refused],
    ['lastEventId', ['""', '""'], refused],
    ['source', ['null', 'null'], refused],
    ['ports', ['[]', '[]'], refused],
  ]);
});
