'use strict';

// What happens within one page. `near` resolves to its figures.

(function (programs, { list, micros, verify }) {
  /** Open ports, each of which has sent a number and heard one. */
  const ports = {
    near: async (port, listen, count, { memory }) => {
      litter(20 * count);
      const before = await memory();
      const channels = list(count / 2, () => new MessageChannel());
      await exchangeNumbers(channels);
      const bytes = (await memory()) - before;
      for (const { port1 } of channels) port1.close();
      return { memory: bytes / (1 << 20) };
    },
    far: () => {},
  };

  /** Makes garbage, so that the room in which new objects begin is resident before it is measured. */
  function litter(count) {
    let last;
    for (let number = 0; number < count; number++) last = { number };
    return last;
  }

  async function exchangeNumbers(channels) {
    const { length } = channels;
    let sum = 0;
    await new Promise((resolve) => {
      let left = 2 * length;
      const heard = ({ data }) => {
        sum += data;
        if (--left === 0) resolve();
      };
      for (let index = 0; index < length; index++) {
        const { port1, port2 } = channels[index];
        port1.onmessage = port2.onmessage = heard;
        port1.postMessage(index);
        port2.postMessage(-2 * index);
      }
    });
    verify(sum === (-length * (length - 1)) / 2, 'the numbers');
  }

  /** Calls through the context bridge: two numbers there, an object back. */
  const bridge = {
    near: async (port, listen, count, { add }) => {
      for (let round = 0; round < Math.ceil(count / 10); round++) add(round, 2);
      const began = performance.now();
      let sum = 0;
      for (let round = 0; round < count; round++) {
        const answer = add(round, 2);
        sum += answer.sum + answer.product;
      }
      const time = micros(began, count);
      verify(sum === (3 * count * (count - 1)) / 2 + 2 * count, 'the answers');
      return { time };
    },
    far: () => {},
  };

  Object.assign(programs, { ports, bridge });
})(
  typeof module === 'object' ? module.exports : (self.programs ??= {}),
  typeof require === 'function' ? require('./checks.js') : self.checks,
);
