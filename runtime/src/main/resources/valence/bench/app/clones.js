'use strict';

// structuredClone of large values. `near` resolves to its figures.

(function (programs, { list, micros, verify }) {
  const asText = (a, b) => JSON.stringify(a) === JSON.stringify(b);

  function cloning(make) {
    const near = async (port, listen, count) => {
      const value = make();
      for (let round = 0; round < Math.ceil(count / 10); round++) structuredClone(value);
      const began = performance.now();
      let last;
      for (let round = 0; round < count; round++) last = structuredClone(value);
      const time = micros(began, count);
      verify(last !== value && asText(last, value), 'the clone');
      return { time };
    };
    return { near, far: () => {} };
  }

  const person = (id) => ({ id, name: `name ${id}`, active: true, score: id * 1.5 });
  const section = (depth) =>
    depth === 0
      ? { text: 'x'.repeat(1000) }
      : { depth, children: list(10, () => section(depth - 1)) };

  programs['clone-objects'] = cloning(() => list(1000, person));
  programs['clone-numbers'] = cloning(() => list(100_000, (index) => index));
  programs['clone-document'] = cloning(() => section(4));
})(
  typeof module === 'object' ? module.exports : (self.programs ??= {}),
  typeof require === 'function' ? require('./checks.js') : self.checks,
);
