'use strict';

// Messages over a port, the same text in Valence, Node and Chromium. `far` answers; `near` measures,
// checks what arrives, and resolves to its figures, `time` in microseconds for each message, call or
// copy. `listen(port, fn)` hears a port's messages in the way of its platform.

(function (programs, { micros, verify }) {
  function echo(port, listen) {
    listen(port, (data) => port.postMessage(data));
  }

  /**
   * One message at a time goes there and comes back; some first go without being timed. Says when it
   * begins and ends, for whoever has a clock where the program's own is virtual.
   */
  function pingPong(make, same, messagesPerRound) {
    const near = (port, listen, count) =>
      new Promise((resolve, reject) => {
        const warm = Math.ceil(count / 10);
        let round = 0;
        let began = performance.now();
        listen(port, (data) => {
          if (!same(data, round))
            return reject(new Error(`wrong: round ${round} came back changed`));
          round++;
          if (round === warm) {
            console.log('bench began');
            began = performance.now();
          }
          if (round === warm + count) {
            const time = micros(began, count * messagesPerRound);
            console.log(`bench ended ${count * messagesPerRound}`);
            return resolve({ time });
          }
          port.postMessage(make(round));
        });
        port.postMessage(make(0));
      });
    return { near, far: echo };
  }

  const MEGABYTE = 1 << 20;

  function record(id) {
    return {
      id,
      method: 'move',
      done: false,
      weight: id / 2,
      tags: ['a', 'b'],
      from: { x: id, y: 1 },
      to: { x: 2, y: id },
      note: null,
    };
  }

  const sameRecord = (data, id) => JSON.stringify(data) === JSON.stringify(record(id));
  const cheaplySameRecord = (data, id) =>
    data.id === id &&
    data.method === 'move' &&
    data.done === false &&
    data.weight === id / 2 &&
    data.tags.length === 2 &&
    data.tags[1] === 'b' &&
    data.from.x === id &&
    data.to.y === id &&
    data.note === null &&
    (id % 1000 !== 0 || sameRecord(data, id));

  function bytes(round) {
    const array = new Uint8Array(MEGABYTE);
    array[0] = array[MEGABYTE - 1] = round & 255;
    return array;
  }

  const sameBytes = (data, round) =>
    data instanceof Uint8Array &&
    data.length === MEGABYTE &&
    data[0] === (round & 255) &&
    data[MEGABYTE - 1] === (round & 255);

  /** Two of them, made before the clock runs; looking at a character joins its parts in memory. */
  const texts = ['a', 'b'].map((letter) => letter + 'x'.repeat(MEGABYTE - 1));
  texts.forEach((text) => text.charCodeAt(MEGABYTE - 1));
  const text = (round) => texts[round % 2];

  const flood = {
    near: (port, listen, count) =>
      new Promise((resolve, reject) => {
        let began = 0;
        let warm = true;
        const send = (total) => {
          began = performance.now();
          for (let number = 0; number < total; number++) port.postMessage(number);
          port.postMessage(-1);
        };
        const first = Math.ceil(count / 10);
        listen(port, (arrived) => {
          if (arrived !== (warm ? first : count)) {
            return reject(new Error(`wrong: ${arrived} messages arrived in order`));
          }
          if (!warm) return resolve({ time: micros(began, count) });
          warm = false;
          send(count);
        });
        send(first);
      }),
    far: (port, listen) => {
      let next = 0;
      listen(port, (number) => {
        if (number === next) {
          next++;
        } else if (number === -1) {
          port.postMessage(next);
          next = 0;
        }
      });
    },
  };

  const invoke = {
    near: async (port, listen, count, { call: ask = calls(port, listen) }) => {
      const warm = Math.ceil(count / 10);
      let began = 0;
      for (let round = 0; round < warm + count; round++) {
        if (round === warm) began = performance.now();
        verify(cheaplySameRecord(await ask(record(round)), round), `answer ${round}`);
      }
      return { time: micros(began, count) };
    },
    far: echo,
  };

  /** What a program without an `invoke` of its own writes: answers are told apart by number. */
  function calls(port, listen) {
    const waiting = new Map();
    listen(port, (answer) => {
      waiting.get(answer.id)(answer);
      waiting.delete(answer.id);
    });
    return (request) =>
      new Promise((resolve) => {
        waiting.set(request.id, resolve);
        port.postMessage(request);
      });
  }

  /** A buffer of 64 MB, or of `count`, goes there and back without being copied; then it is copied. */
  const transfer = {
    betweenPages: true,
    near: async (port, listen, count) => {
      let arrived;
      listen(port, (buffer) => arrived(buffer));
      const size = Math.min(64, count) * MEGABYTE;
      let buffer = new ArrayBuffer(size);
      let began = 0;
      for (let round = 0; round <= count; round++) {
        if (round === 1) began = performance.now();
        const view = new Uint8Array(buffer);
        view[0] = view[view.length - 1] = round;
        const back = new Promise((resolve) => (arrived = resolve));
        port.postMessage(buffer, [buffer]);
        verify(buffer.byteLength === 0, 'the buffer is still here');
        buffer = await back;
        checkBuffer(buffer, size, round + 1);
      }
      const time = micros(began, count * 2);
      const copies = Math.ceil(count / 5);
      began = performance.now();
      let copy;
      for (let round = 0; round < copies; round++) copy = buffer.slice(0);
      const result = { time, copy: micros(began, copies) };
      checkBuffer(copy, size, count + 1);
      return result;
    },
    far: (port, listen) =>
      listen(port, (buffer) => {
        const view = new Uint8Array(buffer);
        view[0]++;
        view[view.length - 1]++;
        port.postMessage(buffer, [buffer]);
      }),
  };

  function checkBuffer(buffer, size, expected) {
    const view = new Uint8Array(buffer);
    verify(view.length === size, 'the length');
    verify(view[0] === (expected & 255) && view[view.length - 1] === view[0], 'the bytes');
  }

  /** Arrays of 1 byte, 4, 16 ... there and back. */
  const payload = {
    near: async (port, listen, count) => {
      let arrived;
      listen(port, (data) => arrived(data));
      const figures = {};
      for (let size = 1; size <= count; size *= 4) {
        const rounds = Math.min(1000, Math.max(5, Math.ceil((4 * count) / size)));
        const sent = new Uint8Array(size).fill(size & 1 ? 1 : 7);
        let began = 0;
        for (let round = -Math.ceil(rounds / 10); round < rounds; round++) {
          if (round === 0) began = performance.now();
          sent[size - 1] = round & 255;
          const back = new Promise((resolve) => (arrived = resolve));
          port.postMessage(sent);
          const data = await back;
          verify(data.length === size && data[size - 1] === sent[size - 1], `${size} bytes`);
        }
        figures[`at-${size}`] = micros(began, rounds);
      }
      return figures;
    },
    far: echo,
  };

  /** A greeting there and an answer back. */
  const hello = {
    near: (port, listen) =>
      new Promise((resolve, reject) => {
        const began = performance.now();
        listen(port, ({ text }) => {
          if (text !== 'hello, page') return reject(new Error(`wrong: ${text}`));
          port.close();
          resolve({ time: micros(began, 1) });
        });
        port.postMessage({ from: 'page', text: 'hello, main' });
      }),
    far: (port, listen) => listen(port, ({ from }) => port.postMessage({ text: `hello, ${from}` })),
  };

  programs.echo = { far: echo };
  programs['hop-number'] = pingPong(
    (round) => round,
    (data, round) => data === round,
    2,
  );
  programs['hop-object'] = pingPong(record, cheaplySameRecord, 2);
  programs['echo-array'] = pingPong(bytes, sameBytes, 1);
  programs['echo-string'] = pingPong(text, (data, round) => data === text(round), 1);
  Object.assign(programs, { flood, hello, invoke, payload, transfer });
})(
  typeof module === 'object' ? module.exports : (self.programs ??= {}),
  typeof require === 'function' ? require('./checks.js') : self.checks,
);
