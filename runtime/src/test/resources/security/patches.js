// Defines globalThis.$patch(): replaces the built-ins of this realm by functions that do the same and
// look at what they are given, as a spying page would, and returns the list of what they found.

(() => {
  const foreign = globalThis.$foreign;
  const { apply, construct, defineProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;
  const { isArray } = Array;
  const text = String;
  const plain = Object.prototype;
  const findings = [];
  let looking = false;

  function find(where, what) {
    const line = `${where}: ${what}`;
    for (let i = 0; i < findings.length; i++) if (findings[i] === line) return;
    defineProperty(findings, findings.length, { __proto__: null, value: line, enumerable: true });
  }

  /** Looks at a value and at what is in it, as deep as objects of js-lib might hide something. */
  function look(value, where, depth) {
    const reason = foreign(value);
    if (reason !== '') return find(where, reason);
    if (depth === 0 || typeof value !== 'object' || value === null) return undefined;
    const prototype = getPrototypeOf(value);
    if (!isArray(value) && prototype !== plain && prototype !== null) return undefined;
    const keys = ownKeys(value);
    for (let i = 0; i < keys.length && i < 30; i++) {
      const descriptor = getOwnPropertyDescriptor(value, keys[i]);
      if (descriptor === undefined) continue;
      const key = typeof keys[i] === 'string' ? keys[i] : 'a symbol';
      look(getOwnPropertyDescriptor(descriptor, 'value')?.value, `${where}, ${key}`, depth - 1);
    }
    return undefined;
  }

  function lookAt(where, receiver, args) {
    if (looking) return;
    looking = true;
    try {
      look(receiver, `${where} this`, 3);
      for (let i = 0; i < args.length; i++) look(args[i], `${where} ${i}`, 3);
    } catch {
      // revoked proxies and the like
    } finally {
      looking = false;
    }
  }

  function spyOn(original, where) {
    const spy = {
      spy(...args) {
        lookAt(where, this, args);
        return new.target === undefined ? apply(original, this, args) : construct(original, args);
      },
    }.spy;
    for (const key of ['name', 'length']) {
      defineProperty(spy, key, { __proto__: null, value: original[key], configurable: true });
    }
    return spy;
  }

  function patchMembers(holder, name, skipped) {
    for (const key of ownKeys(holder)) {
      const where = `${name}.${text(key)}`;
      const descriptor = getOwnPropertyDescriptor(holder, key);
      if (!descriptor.configurable || skipped.indexOf(where) >= 0) continue;
      if (typeof descriptor.value === 'function') descriptor.value = spyOn(descriptor.value, where);
      if (descriptor.get !== undefined) descriptor.get = spyOn(descriptor.get, where);
      if (descriptor.set !== undefined) descriptor.set = spyOn(descriptor.set, where);
      defineProperty(holder, key, descriptor);
    }
  }

  /** A member that objects without one of their own inherit: sees who asks for it or sets it. */
  function trap(holder, name, key) {
    defineProperty(holder, key, {
      __proto__: null,
      configurable: true,
      get() {
        lookAt(`getter of ${name}.${text(key)}`, this, []);
        return undefined;
      },
      set(value) {
        lookAt(`setter of ${name}.${text(key)}`, this, [value]);
        defineProperty(this, key, {
          __proto__: null,
          value,
          configurable: true,
          enumerable: true,
          writable: true,
        });
      },
    });
  }

  /** Arrays that js-lib derives from arrays become the page's. */
  function trapSpecies() {
    const handler = {
      defineProperty(target, key, descriptor) {
        lookAt(`element ${text(key)} of a derived array`, undefined, [descriptor.value]);
        return defineProperty(target, key, descriptor);
      },
    };
    const Derived = function () {
      return new Proxy([], handler);
    };
    const constructor = { [Symbol.species]: Derived };
    defineProperty(Array.prototype, 'constructor', { get: () => constructor, configurable: true });
  }

  const STATICS = ['Object', 'Reflect', 'JSON', 'Array', 'Promise', 'Symbol', 'Math', 'Number', 'String'];
  const CLASSES = [
    'Array', 'Function', 'Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'FinalizationRegistry', 'Promise',
    'RegExp', 'String', 'Error', 'TypeError', 'ArrayBuffer', 'DataView', 'Symbol', 'Object', 'Date',
  ];
  const SKIPPED = ['Object.prototype.__proto__', 'Symbol.prototype'];
  for (const name of CLASSES) SKIPPED[SKIPPED.length] = `${name}.prototype.constructor`;

  const TRAPPED = [
    'transfer', 'message', 'handle', 'handles', 'port', 'ports', 'data', 'then',
    'error', 'result', 'capture', 'once', 'signal', 'name', 'type', 'token', 'listener', 'callback', 'code',
    'id', 'frameId', 'sender', 'exports', 'require', 'binding',
    'kind', 'properties', 'cause', 'detail', 'source', 'reply', 'args', 'channel', 'options', 'captureRejections',
  ];

  function patch() {
    for (const name of STATICS) patchMembers(globalThis[name], name, SKIPPED);
    for (const name of CLASSES) patchMembers(globalThis[name].prototype, `${name}.prototype`, SKIPPED);
    const iterators = {
      ArrayIterator: getPrototypeOf([][Symbol.iterator]()),
      MapIterator: getPrototypeOf(new Map()[Symbol.iterator]()),
      SetIterator: getPrototypeOf(new Set()[Symbol.iterator]()),
      TypedArray: getPrototypeOf(Uint8Array.prototype),
    };
    for (const name of Object.keys(iterators)) patchMembers(iterators[name], name, SKIPPED);
    for (const key of TRAPPED) trap(Object.prototype, 'Object.prototype', key);
    for (let i = 0; i < 4; i++) trap(Array.prototype, 'Array.prototype', i);
    trapSpecies();
    return findings;
  }

  Object.defineProperty(globalThis, '$patch', { configurable: true, value: patch });

  /** What descriptors inherit: ordinary code stops working, and js-lib must not give anything away. */
  globalThis.$poison = () => {
    for (const key of ['value', 'get', 'set', 'writable', 'enumerable', 'configurable']) {
      trap(Object.prototype, 'Object.prototype', key);
    }
    return findings;
  };

  /** What Error.prepareStackTrace and the errors' stacks give away of js-lib. */
  globalThis.$spyOnStacks = () => {
    Error.stackTraceLimit = 100;
    Error.prepareStackTrace = (error, sites) => {
      for (let i = 0; i < sites.length; i++) {
        const site = sites[i];
        const file = text(site.getFileName());
        if (file.indexOf('valence:') >= 0) find('a stack', `a frame of ${file}`);
        lookAt('a stack', site, [site.getThis?.(), site.getFunction?.()]);
      }
      return sites;
    };
    return findings;
  };
})();
