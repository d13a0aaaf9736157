// Defines globalThis.$walk(): a walk over everything that is reachable from what is added to it. What
// $foreign names is found, with its path. Getters are called, but no functions. All that a walk uses
// of its realm was taken before anybody could change it.

(() => {
  const foreign = globalThis.$foreign;
  const { apply, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;
  const ObjectPrototype = Object.prototype;
  const FunctionPrototype = Function.prototype;
  const { add, has } = Set.prototype;
  const { then } = Promise.prototype;
  const { isView } = ArrayBuffer;
  const { isArray } = Array;
  const { forEach: forEachOfMap } = Map.prototype;
  const { forEach: forEachOfSet } = Set.prototype;
  const text = String;
  const PrivateSet = Set;
  const { deref } = WeakRef.prototype;
  const MOST_ELEMENTS = 200;
  const MOST_ERRORS = 200;
  /** Those change what is walked, or print. */
  const GETTERS_NOT_CALLED = new PrivateSet(['$foreign']);

  const isObject = (value) =>
    (typeof value === 'object' && value !== null) || typeof value === 'function';

  class Walk {
    seen = new PrivateSet();
    queue = [];
    next = 0;
    findings = [];
    errors = 0;

    /** Remembers a value to be walked. */
    add(value, path) {
      if (!isObject(value) || apply(has, this.seen, [value])) return;
      apply(add, this.seen, [value]);
      this.queue[this.queue.length] = { value, path };
    }

    get count() {
      return this.queue.length;
    }

    run() {
      while (this.next < this.queue.length) {
        const { value, path } = this.queue[this.next];
        this.queue[this.next++] = null;
        const reason = foreign(value);
        if (reason !== '') this.find(path, reason);
        else this.visit(value, path);
      }
    }

    find(path, reason) {
      this.findings[this.findings.length] = `${path}: ${reason}`;
    }

    attempt(action, path) {
      try {
        return action();
      } catch (error) {
        this.thrown(error, `${path} (thrown)`);
        return undefined;
      }
    }

    /** Thousands of getters refuse their receiver: the first errors are walked, the rest looked at. */
    thrown(error, path) {
      if (this.errors++ < MOST_ERRORS) this.add(error, path);
      else if (foreign(error) !== '') this.find(path, foreign(error));
    }

    visit(value, path) {
      const prototype = this.attempt(() => getPrototypeOf(value), `prototype of ${path}`);
      this.add(prototype, `${path}.__proto__`);
      const keys = this.attempt(() => ownKeys(value), `keys of ${path}`) ?? [];
      const elements = isView(value) || isArray(value);
      for (let i = 0; i < keys.length && !(elements && i > MOST_ELEMENTS); i++) {
        this.property(value, value, keys[i], path);
      }
      this.inherited(value, prototype, path);
      this.contents(value, path);
    }

    property(holder, receiver, key, path) {
      const name = `${path}.${text(key)}`;
      const descriptor = this.attempt(() => getOwnPropertyDescriptor(holder, key), name);
      if (descriptor === undefined) return;
      const { get, set, value } = descriptor;
      this.add(value, name);
      this.add(set, `setter of ${name}`);
      if (get === undefined) return;
      this.add(get, `getter of ${name}`);
      if (apply(has, GETTERS_NOT_CALLED, [key])) return;
      this.add(
        this.attempt(() => apply(get, receiver, []), name),
        name,
      );
    }

    /** What an instance's inherited getters give. */
    inherited(value, prototype, path) {
      if (typeof value === 'function') return;
      for (let at = prototype, depth = 0; isObject(at) && depth < 12; depth++) {
        if (at === ObjectPrototype || at === FunctionPrototype) return;
        const keys = this.attempt(() => ownKeys(at), path) ?? [];
        for (let i = 0; i < keys.length; i++) {
          const descriptor = this.attempt(() => getOwnPropertyDescriptor(at, keys[i]), path);
          if (descriptor?.get !== undefined) this.property(at, value, keys[i], path);
        }
        at = this.attempt(() => getPrototypeOf(at), path);
      }
    }

    contents(value, path) {
      try {
        apply(forEachOfMap, value, [
          (item, key) => {
            this.add(key, `key in ${path}`);
            this.add(item, `value in ${path}`);
          },
        ]);
      } catch {
        // not a map
      }
      try {
        apply(forEachOfSet, value, [(item) => this.add(item, `item in ${path}`)]);
      } catch {
        // not a set
      }
      try {
        const later = (outcome) => this.add(outcome, `outcome of ${path}`);
        apply(then, value, [later, later]);
      } catch {
        // not a promise
      }
      try {
        this.add(apply(deref, value, []), `target of ${path}`);
      } catch {
        // not a weak reference
      }
    }
  }

  Object.defineProperty(globalThis, '$walk', { configurable: true, value: () => new Walk() });
})();
