(function (host) {
  'use strict';

  // The first code of every realm: gives js-lib its require, its bindings and its intrinsics, all
  // captured before any user code runs, and takes GraalJS's own globals away.

  const { JSON, Map, Object, String, Error, TypeError, RangeError, SyntaxError } = globalThis;
  const { parse } = JSON;
  const { assign, getOwnPropertyDescriptor, hasOwn } = Object;
  const mapGet = Function.prototype.call.bind(Map.prototype.get);
  const mapSet = Function.prototype.call.bind(Map.prototype.set);
  const startsWith = Function.prototype.call.bind(String.prototype.startsWith);

  const modules = new Map();
  /** Functions of modules that came with others, by id. */
  const kept = new Map();
  const facades = new Map();
  const classes = { __proto__: null, Error, TypeError, RangeError, SyntaxError };
  const graal = globalThis.Graal;
  const { class: classOf } = globalThis.Debug;
  // Asked for once in all realms, as an error costs a stack trace.
  const errorClass = host.generate('class of errors', () => `'${classOf(new Error())}'`);
  const { registerESMLookup } = globalThis.MLE;
  for (const name of [
    'Debug',
    'Graal',
    'MLE',
    'Java',
    'Packages',
    'java',
    'javafx',
    'javax',
    'com',
    'org',
    'edu',
  ]) {
    delete globalThis[name];
  }

  function construct({ kind, message, properties }) {
    if (kind === 'DOMException') {
      const { DOMException } = require('web/dom-exception');
      return new DOMException(message, properties.name);
    }
    return assign(new classes[kind](message), properties);
  }

  /** Whether a value is the engine's own: Java's objects and the engine's exceptions are not. */
  function isOwn(value) {
    return typeof value === 'object' || typeof value === 'function'
      ? startsWith(classOf(value), 'com.oracle.truffle.js.')
      : true;
  }

  /** Whether the engine refused the arguments of a binding's method, in words of Java. */
  function isRefusal(error) {
    if (typeof error !== 'object' || error === null || classOf(error) !== errorClass) return false;
    const message = getOwnPropertyDescriptor(error, 'message');
    if (message === undefined || !hasOwn(message, 'value')) return false;
    return typeof message.value === 'string' && startsWith(message.value, 'invokeMember (');
  }

  /** What method `name` of a binding threw, as an error of this realm. */
  function translate(error, name) {
    try {
      if (!isOwn(error)) return construct(parse(host.describe(error, name)));
      if (!isRefusal(error)) return error;
      return new Error(`Internal error in Valence: ${name} does not take these arguments`);
    } catch {
      return new RangeError('Maximum call stack size exceeded');
    }
  }

  function binding(name) {
    let facade = mapGet(facades, name);
    if (facade === undefined) {
      facade = newFacade(name);
      if (facade === null) throw new Error(`Valence: there is no binding '${name}' in this realm`);
      mapSet(facades, name, facade);
    }
    return facade;
  }

  /** The same, or null where there is no such binding. */
  binding.ifAny = (name) => mapGet(facades, name) ?? newFacade(name);

  const keep = (id, compiled) => {
    mapSet(kept, id, compiled);
  };

  /** Asking Java may fail too, for one if the stack ends there. */
  function compile(id) {
    try {
      return mapGet(kept, id) ?? host.compile(id, keep);
    } catch (error) {
      throw translate(error, `compile ${id}`);
    }
  }

  function newFacade(name) {
    try {
      return host.facade(name, translate);
    } catch (error) {
      throw translate(error, `binding ${name}`);
    }
  }

  /** How many modules are being loaded, one for another. */
  let loading = 0;

  /**
   * A module that fails, for one because the stack ended, is loaded anew when it is asked for again: the
   * note of its failure may be lost with the stack, but not that it never came to its end.
   */
  function require(id) {
    const known = mapGet(modules, id);
    if (known !== undefined && (known.done || (loading > 0 && !known.failed))) return known.exports;
    const module = { __proto__: null, exports: {}, done: false, failed: false };
    mapSet(modules, id, module);
    load(id, module);
    return module.exports;
  }

  function load(id, module) {
    const outer = loading;
    loading = outer + 1;
    try {
      const compiled = compile(id);
      compiled(module.exports, require, module, binding, primordials);
      module.done = true;
    } catch (error) {
      module.failed = true;
      throw error;
    } finally {
      loading = outer;
    }
  }

  let moduleLookup = (_referrer, specifier) => {
    throw new TypeError(`Failed to resolve module specifier '${specifier}'`);
  };

  const first = { __proto__: null };
  const ofJava = {
    __proto__: null,
    push: host.arrayPush(),
    uncurryThis: host.uncurryThis(),
    whenSettled: host.whenSettled(),
  };
  host.compile('common/primordials', keep)(undefined, undefined, first, undefined, ofJava);
  const primordials = first.exports;
  // The engine's own class of an object: the one brand check that sees through proxies.
  primordials.classOf = classOf;
  /** The functions put(object, value), has(object) and get(object) of a field that only js-lib sees. */
  primordials.hiddenField = (name) => host.hiddenField(name);
  /**
   * Defines exports of modules as properties, each loaded when it is first read: of a list called
   * `key`, whose text has lines of a module and a name and is asked for once in all realms.
   */
  primordials.defineExports = (target, load, key, list, enumerable) =>
    host.defineExports(target, load, key, list, enumerable);
  /** Makes the members of a prototype throw when `isDestroyed(this)`, except those named. */
  primordials.guardMembers = (prototype, isDestroyed, exceptions) =>
    host.guardMembers(prototype, isDestroyed, exceptions);
  // The engine calls the handler when it has run all promise jobs; so it needs to be asked for more.
  primordials.setUnhandledRejectionHandler = (handle) => {
    graal.setUnhandledPromiseRejectionHandler((reason, promise) => {
      handle(reason, promise);
      host.runJobs();
    });
  };
  primordials.setModuleLookup = (lookup) => {
    moduleLookup = lookup;
  };
  // The engine wants a host's function here; it gets one that only calls ours.
  host.setModuleLookup((referrer, specifier) => moduleLookup(referrer, specifier));
  registerESMLookup(host.lookUpModule);
  // Code of js-lib's own making, for objects with many keys: literals are five times cheaper than keys
  // that are computed. The text is asked for once and then serves all realms, so it must not depend
  // on anything that user code can change.
  primordials.generate = (name, text) => {
    try {
      return host.generate(name, text);
    } catch (error) {
      throw translate(error, `generate ${name}`);
    }
  };
  primordials.compileVendor = (name) => compile(`vendor/${name}`);
  host.setArrayOf((...elements) => elements);

  return { require };
});
