(function (host) {
  'use strict';

  // The first code of every realm: gives js-lib its require, its bindings and its intrinsics, all
  // captured before any user code runs, and takes GraalJS's own globals away.

  const { JSON, Map, Object, Error, TypeError, RangeError, SyntaxError } = globalThis;
  const { parse } = JSON;
  const { assign } = Object;
  const mapGet = Function.prototype.call.bind(Map.prototype.get);
  const mapSet = Function.prototype.call.bind(Map.prototype.set);

  const modules = new Map();
  const facades = new Map();
  const classes = { __proto__: null, Error, TypeError, RangeError, SyntaxError };
  const graal = globalThis.Graal;
  const { class: classOf } = globalThis.Debug;
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

  /** What a binding threw, as an error of this realm. */
  function translate(error) {
    let description;
    try {
      description = host.describe(error);
      return description === null ? error : construct(parse(description));
    } catch {
      return new RangeError('Maximum call stack size exceeded');
    }
  }

  function binding(name) {
    let facade = mapGet(facades, name);
    if (facade === undefined) {
      facade = host.facade(name, translate);
      if (facade === null) throw new Error(`Valence: there is no binding '${name}' in this realm`);
      mapSet(facades, name, facade);
    }
    return facade;
  }

  function require(id) {
    let module = mapGet(modules, id);
    if (module === undefined) {
      module = { __proto__: null, exports: {} };
      mapSet(modules, id, module);
      const compiled = host.compile(id);
      compiled(module.exports, require, module, binding, primordials);
    }
    return module.exports;
  }

  const primordials = { __proto__: null };
  host.compile('common/primordials')(primordials);
  // The engine's own class of an object: the one brand check that sees through proxies.
  primordials.classOf = classOf;
  primordials.setUnhandledRejectionHandler = graal.setUnhandledPromiseRejectionHandler;
  primordials.setModuleLookup = (lookup) => host.setModuleLookup(lookup);
  primordials.setModuleLookup((_referrer, specifier) => {
    throw new TypeError(`Failed to resolve module specifier '${specifier}'`);
  });
  registerESMLookup(host.lookUpModule);
  primordials.compileVendor = (name) => host.compile(`vendor/${name}`);
  host.setArrayOf((...elements) => elements);

  return {
    require,
    enter: (task) => {
      task.run();
    },
  };
});
