'use strict';

// The module object that require('electron') returns: enumerable getters that load on first use.

const { ObjectDefineProperty } = primordials;

/** Defines one lazy property for each `{ name, load }` of the list, in its order. */
exports.defineProperties = (target, modules) => {
  modules.forEach(({ name, load }) => {
    let value;
    let loaded = false;
    ObjectDefineProperty(target, name, {
      __proto__: null,
      enumerable: true,
      configurable: false,
      get: () => {
        if (!loaded) {
          value = load();
          loaded = true;
        }
        return value;
      },
    });
  });
  return target;
};
