'use strict';

// What is timed, the same text in Valence, Node and Chromium. `far` answers over a port; `near`
// measures, checks what arrives, and resolves to microseconds for each message, call or copy.
// `listen(port, fn)` hears a port's messages in the way of its platform.

(function (exchanges) {
  function verify(ok, what) {
    if (!ok) throw new Error(`wrong: ${what}`);
  }

  const micros = (began, times) => ((performance.now() - began) * 1000) / times;

  function echo(port, listen) {
    listen(port, (data) => port.postMessage(data));
  }

  /** One message at a time goes there and comes back; some first go without being timed. */
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
          if (round === warm) began = performance.now();
          if (round === warm + count) return resolve(micros(began, count * messagesPerRound));
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

  const filler = 'x'.repeat(MEGABYTE - 8);
  const text = (round) => String(round).padStart(8, '0') + filler;

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
          if (!warm) return resolve(micros(began, count));
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
    near: async (port, listen, count, call) => {
      const ask = call || calls(port, listen);
      const warm = Math.ceil(count / 10);
      let began = 0;
      for (let round = 0; round < warm + count; round++) {
        if (round === warm) began = performance.now();
        verify(cheaplySameRecord(await ask(record(round)), round), `answer ${round}`);
      }
      return micros(began, count);
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

  function cloning(make, same) {
    const near = async (port, listen, count) => {
      const value = make();
      for (let round = 0; round < Math.ceil(count / 10); round++) structuredClone(value);
      const began = performance.now();
      let last;
      for (let round = 0; round < count; round++) last = structuredClone(value);
      const result = micros(began, count);
      verify(last !== value && same(last, value), 'the clone');
      return result;
    };
    return { near, far: () => {} };
  }

  const asText = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  const list = (length, make) => Array.from({ length }, (_, index) => make(index));
  const person = (id) => ({ id, name: `name ${id}`, active: true, score: id * 1.5 });
  const section = (depth) =>
    depth === 0
      ? { text: 'x'.repeat(1000) }
      : { depth, children: list(10, () => section(depth - 1)) };

  exchanges['hop-number'] = pingPong(
    (round) => round,
    (data, round) => data === round,
    2,
  );
  exchanges['hop-object'] = pingPong(record, cheaplySameRecord, 2);
  exchanges['echo-array'] = pingPong(bytes, sameBytes, 1);
  exchanges['echo-string'] = pingPong(text, (data, round) => data === text(round), 1);
  exchanges.flood = flood;
  exchanges.invoke = invoke;
  exchanges.start = pingPong(
    (round) => `hello ${round}`,
    (data, round) => data === `hello ${round}`,
    1,
  );
  exchanges['clone-objects'] = cloning(() => list(1000, person), asText);
  exchanges['clone-numbers'] = cloning(() => list(100_000, (index) => index), asText);
  exchanges['clone-document'] = cloning(() => section(4), asText);
})(typeof module === 'object' ? module.exports : (self.exchanges = {}));
