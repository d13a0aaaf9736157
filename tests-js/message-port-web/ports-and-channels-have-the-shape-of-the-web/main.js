const assert = require('node:assert');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const facts = await inPage(window, () => {
    const channel = new MessageChannel();
    const { port1 } = channel;
    const throws = (run) => {
      try {
        run();
        return null;
      } catch (error) {
        return `${error.constructor === TypeError} ${error.message}`;
      }
    };
    port1.onmessage = 'no function';
    return {
      strings: [String(channel), String(port1)],
      isTarget: port1 instanceof EventTarget,
      same: channel.port1 === channel.port1,
      own: Object.keys(port1),
      handler: port1.onmessage,
      illegal: throws(() => new MessagePort()),
      foreign: throws(() => MessagePort.prototype.start.call({})),
      none: throws(() => port1.postMessage()),
    };
  });
  assert.deepStrictEqual(facts, {
    strings: ['[object MessageChannel]', '[object MessagePort]'],
    isTarget: true,
    same: true,
    own: [],
    handler: null,
    illegal: facts.illegal,
    foreign: facts.foreign,
    none: "true Failed to execute 'postMessage' on 'MessagePort': 1 argument required, but only 0 present.",
  });
  assert.match(facts.illegal, /^true .*Illegal constructor$/);
  assert.match(facts.foreign, /^true /);
});
