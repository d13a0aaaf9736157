'use strict';

// Graphs that cannot be cloned, and transfer lists that cannot be transferred: everything throws, and
// nothing has been detached or neutered. For a page (the web's ports) or for main (Electron's).

globalThis.checkUncloneable = (graphs, process, seed) => {
  const random = graphs.randomOf(seed);
  const pick = (list) => list[random(list.length)];
  const own = new Error('thrown by a getter');

  const poisons = [
    () => () => {},
    () => class {},
    () => Symbol('s'),
    () => Object(Symbol('boxed')),
    () => new WeakMap(),
    () => new WeakSet(),
    () => new WeakRef({}),
    () => Promise.resolve(1),
    () => new Proxy({}, {}),
    () => new Proxy([], {}),
    () => new Proxy(new Map(), {}),
    () => new Proxy(() => {}, {}),
    () => (function* () {})(),
    () => new Map().entries(),
    () => [].values(),
    () => Object.defineProperty({}, 'x', { enumerable: true, get: throwOwn }),
    () => new FinalizationRegistry(() => {}),
    () => detached(),
    detachedView,
    () => process.port(),
    () => process.channel(),
    ...process.platformObjects.map((object) => () => object),
  ];

  function throwOwn() {
    throw own;
  }

  function detached() {
    const buffer = new ArrayBuffer(8);
    buffer.transfer();
    return buffer;
  }

  function detachedView() {
    const view = new Uint8Array(8);
    view.buffer.transfer();
    return view;
  }

  const badElements = [
    (good) => pick(good),
    () => ({}),
    () => new Date(0),
    () => new Uint8Array(8),
    () => detached(),
    () => process.neuteredPort(),
    () => process.channel(),
  ];

  /** Elements that can be transferred: ports, and on the web buffers. */
  function goodElements(buffers) {
    const good = [process.port(), process.port()];
    if (process.transfersBuffers) good.push(...buffers);
    return good;
  }

  function problem(error, good, buffers) {
    if (error === undefined) return 'did not throw';
    if (error !== own && !process.isExpected(error)) return `threw ${error}`;
    if (buffers.some((buffer) => buffer.detached)) return 'detached a buffer';
    if (good.some((element) => process.isNeutered(element))) return 'neutered a port';
    return undefined;
  }

  const listIsBad = random(3) === 0;
  const poison = listIsBad ? () => 0 : pick(poisons);
  const { root, buffers } = graphs.poisoned(seed, poison);
  const good = goodElements(buffers);
  const list = good.slice();
  if (listIsBad) list.splice(1 + random(list.length), 0, pick(badElements)(good));
  const found = problem(
    thrownBy(() => pick(process.senders)(root, list)),
    good,
    buffers,
  );
  if (found === undefined) return undefined;
  const tag = Object.prototype.toString.call(poison());
  return `${found}: ${listIsBad ? 'the list' : `${poison} ${tag}`}`;
};

function thrownBy(action) {
  try {
    action();
    return undefined;
  } catch (error) {
    return error;
  }
}
