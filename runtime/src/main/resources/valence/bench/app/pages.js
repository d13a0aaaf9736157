'use strict';

// What happens within one page. `near` resolves to its figures.

(function (programs, { list, micros, verify }) {
  /** Open ports, each of which has been used. */
  const ports = {
    near: async (port, listen, count, { memory }) => {
      const before = await memory();
      const channels = list(count / 2, () => new MessageChannel());
      await Promise.all(channels.map((channel, index) => roundTrip(channel, listen, index)));
      const bytes = (await memory()) - before;
      for (const { port1 } of channels) port1.close();
      return { memory: bytes / (1 << 20) };
    },
    far: () => {},
  };

  function roundTrip({ port1, port2 }, listen, index) {
    return new Promise((resolve, reject) => {
      listen(port1, (data) => (data === index ? resolve() : reject(new Error('wrong: the echo'))));
      listen(port2, (data) => port2.postMessage(data));
      port1.postMessage(index);
    });
  }

  /** Calls through the context bridge: two numbers there, an object back. */
  const bridge = {
    near: async (port, listen, count, { add }) => {
      for (let round = 0; round < Math.ceil(count / 10); round++) add(round, 2);
      const began = performance.now();
      let sum = 0;
      for (let round = 0; round < count; round++) {
        const answer = add(round, 2);
        sum += answer.sum + answer.of.length;
      }
      const time = micros(began, count);
      verify(sum === (count * (count - 1)) / 2 + 4 * count, 'the answers');
      return { time };
    },
    far: () => {},
  };

  Object.assign(programs, { ports, bridge });
})(
  typeof module === 'object' ? module.exports : (self.programs ??= {}),
  typeof require === 'function' ? require('./checks.js') : self.checks,
);
