'use strict';

// structuredClone of large values, which are smaller for a count that is smaller than usual. `near`
// resolves to its figures.

(function (programs, { list, micros, verify }) {
  const asText = (a, b) => JSON.stringify(a) === JSON.stringify(b);

  function cloning(make) {
    const near = async (port, listen, count) => {
      const value = make(count);
      for (let round = 0; round < Math.floor(count / 10); round++) structuredClone(value);
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

  programs['clone-objects'] = cloning((count) => list(Math.min(1000, 10 * count), person));
  programs['clone-numbers'] = cloning((count) =>
    list(Math.min(100_000, 1000 * count), (index) => index),
  );
  programs['clone-document'] = cloning((count) => section(Math.min(4, count)));
})(
  typeof module === 'object' ? module.exports : (self.programs ??= {}),
  typeof require === 'function' ? require('./checks.js') : self.checks,
);
