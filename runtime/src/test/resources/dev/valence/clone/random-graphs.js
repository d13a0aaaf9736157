'use strict';

// Random object graphs that can be cloned, the same for the same seed in every engine, and a text
// that says everything of a graph that a clone must keep. Evaluates to { graph, poisoned, describe }.

(() => {
  /** Whole numbers below n, from a seed. */
  const randomOf = (seed) => {
    let state = (Math.imul(seed, 2654435761) + 1) >>> 0;
    return (n) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 4294967296) * n);
    };
  };

  const views = [
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  ];
  const errors = [Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError];

  class Point {
    #hidden = 1;
    constructor(x) {
      this.x = x;
    }
    get onThePrototype() {
      return this.#hidden;
    }
  }
  class CustomError extends TypeError {
    name = 'CustomError';
  }

  /** Builds one graph; `poison` is put somewhere into it, if it is given. */
  class Builder {
    constructor(seed, poison) {
      this.random = randomOf(seed);
      this.made = [];
      this.buffers = [];
      this.poison = poison;
      this.poisonAt = poison === undefined ? -1 : this.random(6);
      this.grown = 0;
    }

    remember(object) {
      this.made.push(object);
      return object;
    }

    leaf() {
      const { random } = this;
      switch (random(16)) {
        case 0:
          return -0;
        case 1:
          return NaN;
        case 2:
          return random(1e9) / 7;
        case 3:
          return 2 ** 31 + random(99);
        case 4:
          return -Infinity;
        case 5:
          return null;
        case 6:
          return undefined;
        case 7:
          return random(2) === 0;
        case 8:
          return 's' + random(50);
        case 9:
          return '\ud83d' + random(3);
        case 10:
          return 'x'.repeat(random(3) * 300) + '\u20ac\0';
        case 11:
          return BigInt(random(99)) ** BigInt(random(30));
        case 12:
          return -BigInt(random(1e9));
        default:
          return random(100);
      }
    }

    grow(depth) {
      const { random, made } = this;
      if (this.grown++ === this.poisonAt) return this.poison();
      if (depth > 5 || (depth > 0 && random(3) === 0)) {
        return random(3) === 0 && made.length > 0 ? made[random(made.length)] : this.leaf();
      }
      return this[kinds[random(kinds.length)]](depth + 1, random(5));
    }

    plain(depth, many) {
      const object = this.remember(this.random(9) ? {} : { __proto__: null });
      this.fill(object, depth, many);
      return object;
    }

    fill(object, depth, many) {
      const { random } = this;
      for (let i = 0; i < many; i++) {
        const key = ['k' + random(9), random(9), 'length', 'toString', '__proto__ '][random(5)];
        if (Array.isArray(object) && key === 'length') continue;
        object[key] = this.grow(depth);
      }
    }

    odd(depth, many) {
      const { random } = this;
      const object = this.remember(random(2) ? new Point(random(9)) : {});
      object[Symbol('not sent')] = 1;
      Object.defineProperty(object, 'hidden', { value: () => {}, enumerable: false });
      const value = this.grow(depth);
      Object.defineProperty(object, 'got', { get: () => value, enumerable: true });
      if (many > 2) Object.freeze(object);
      return object;
    }

    dense(depth, many) {
      const array = this.remember([]);
      for (let i = 0; i < many; i++) array.push(this.grow(depth));
      return array;
    }

    sparse(depth, many) {
      const { random } = this;
      const array = this.remember([]);
      array.length = many + random(3);
      for (let i = 0; i < many; i++) array[random(many + 2)] = this.grow(depth);
      if (random(2)) this.fill(array, depth, 1);
      return array;
    }

    map(depth, many) {
      const map = this.remember(new Map());
      for (let i = 0; i < many; i++) map.set(this.grow(depth), this.grow(depth));
      if (this.random(4) === 0) map.extra = () => {};
      return map;
    }

    set(depth, many) {
      const set = this.remember(new Set());
      for (let i = 0; i < many; i++) set.add(this.grow(depth));
      return set;
    }

    date() {
      return this.remember(new Date(this.random(5) ? this.random(1e9) : NaN));
    }

    regExp() {
      const { random } = this;
      const flags = ['', 'g', 'iy', 'dms', 'u', 'v'][random(6)];
      const made = this.remember(new RegExp(['a' + random(9), '(?:)', '[.]\\/'][random(3)], flags));
      made.lastIndex = random(2);
      return made;
    }

    boxed() {
      const { random } = this;
      return this.remember(
        Object(['x' + random(9), random(9), -0, random(2) === 0, 5n][random(5)]),
      );
    }

    error(depth) {
      const { random } = this;
      const Class = random(8) ? errors[random(errors.length)] : CustomError;
      const error = this.remember(random(5) ? new Class('m' + random(9)) : new Class());
      if (random(6) === 0) error.name = ['RangeError', 'Mine', ''][random(3)];
      if (random(6) === 0) error.extra = () => {};
      if (random(2)) error.cause = this.grow(depth);
      return error;
    }

    buffer() {
      const { random } = this;
      const size = 8 * random(5);
      const options = random(4) ? undefined : { maxByteLength: size + random(20) };
      const buffer = this.remember(new ArrayBuffer(size, options));
      this.buffers.push(buffer);
      const bytes = new Uint8Array(buffer);
      for (let i = 0; i < size; i++) bytes[i] = random(120);
      return buffer;
    }

    view() {
      const { random, buffers } = this;
      const buffer =
        buffers.length > 0 && random(2) ? buffers[random(buffers.length)] : this.buffer();
      const View = views[random(views.length)];
      const size = View.BYTES_PER_ELEMENT ?? 1;
      const whole = Math.floor(buffer.byteLength / size);
      const first = random(whole + 1);
      const follows = buffer.resizable && random(2) && buffer.byteLength % size === 0;
      const length = follows ? undefined : random(whole - first + 1);
      return this.remember(new View(buffer, first * size, length));
    }
  }

  const kinds = Object.getOwnPropertyNames(Builder.prototype).filter(
    (name) => !['constructor', 'remember', 'leaf', 'grow', 'fill'].includes(name),
  );

  const graph = (seed) => new Builder(seed).grow(0);

  /** A graph with something that cannot be cloned in it, and the buffers in it. */
  function poisoned(seed, poison) {
    const builder = new Builder(seed, poison);
    const root = [builder.buffer()];
    while (builder.grown <= builder.poisonAt) root.push(builder.grow(0));
    // What was put into the graph may have been overwritten.
    root.splice(builder.random(root.length + 1), 0, poison());
    return { root, buffers: builder.buffers };
  }

  // What a clone must keep. Stacks are left out: each engine has its own.

  function tag(value) {
    return Object.prototype.toString.call(value).slice(8, -1);
  }

  function classOf(error) {
    const { name } = error;
    return errors.some((Class) => Class.name === name) ? name : 'Error';
  }

  function describe(root) {
    const numbers = new Map();
    const list = (values) => Array.from(values, visit).join(' ');
    const pair = ([key, value]) => `${visit(key)}=>${visit(value)}`;

    function own(value) {
      return Object.keys(value)
        .map((key) => `${JSON.stringify(key)}:${visit(value[key])}`)
        .join(' ');
    }

    function buffer(value) {
      const max = value.resizable ? value.maxByteLength : '-';
      return `${value.byteLength}/${max} ${new Uint8Array(value).join()}`;
    }

    function view(value) {
      const resizes = value.buffer.resizable ? ' resizes' : '';
      return `${value.byteOffset}+${value.byteLength}${resizes} ${visit(value.buffer)}`;
    }

    function error(value) {
      const message = Object.hasOwn(value, 'message') ? value.message : '-';
      const cause = Object.hasOwn(value, 'cause') ? visit(value.cause) : '-';
      return `${classOf(value)} ${message} ${cause}`;
    }

    function body(value) {
      if (ArrayBuffer.isView(value)) return view(value);
      if (Error.prototype.isPrototypeOf(value)) return error(value);
      switch (tag(value)) {
        case 'Object':
          return own(value);
        case 'Array':
          return `${value.length} ${own(value)}`;
        case 'Map':
          return Array.from(value, pair).join(' ');
        case 'Set':
          return list(value.values());
        case 'Date':
          return String(value.getTime());
        case 'RegExp':
          return String(value);
        case 'ArrayBuffer':
          return buffer(value);
        default:
          return visit(value.valueOf());
      }
    }

    function visit(value) {
      if (typeof value === 'string') return JSON.stringify(value);
      if (Object.is(value, -0)) return '-0';
      if (typeof value === 'bigint') return `${value}n`;
      if (Object(value) !== value) return String(value);
      if (numbers.has(value)) return `#${numbers.get(value)}`;
      const number = numbers.size;
      numbers.set(value, number);
      return `#${number}${tag(value)}(${body(value)})`;
    }
    return visit(root);
  }

  /** Everything in a clone has the receiver's own prototypes, and nothing of a regular expression's state. */
  function isOurs(root) {
    const own = new Set(
      [Object, Array, Map, Set, Date, RegExp, ArrayBuffer, Boolean, Number, String, BigInt]
        .concat(errors, views)
        .map((Class) => Class.prototype),
    );
    const seen = new Set();
    const isOurOwn = (value) => {
      if (Object(value) !== value || seen.has(value)) return true;
      seen.add(value);
      if (!own.has(Object.getPrototypeOf(value))) return false;
      if (value instanceof RegExp && value.lastIndex !== 0) return false;
      return partsOf(value).every(isOurOwn);
    };
    return isOurOwn(root);
  }

  function partsOf(value) {
    if (value instanceof Map) return [...value].flat();
    if (value instanceof Set) return [...value];
    if (ArrayBuffer.isView(value)) return [value.buffer];
    if (value instanceof Error) return [value.cause];
    return Reflect.ownKeys(value)
      .map((key) => Object.getOwnPropertyDescriptor(value, key).value)
      .filter((part) => part !== value);
  }

  return { graph, poisoned, describe, isOurs, randomOf };
})();
