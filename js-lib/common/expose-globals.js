'use strict';

// For code that uses electron's exports without requiring them (`valence --renderer FILE`).

const { ObjectDefineProperty, ObjectKeys } = primordials;

/** Makes each export of a module object a configurable global, loaded on first use. */
exports.exposeExports = (target, electron) => {
  ObjectKeys(electron).forEach((name) => {
    ObjectDefineProperty(target, name, {
      __proto__: null,
      configurable: true,
      enumerable: false,
      get: () => electron[name],
      set: (value) => {
        ObjectDefineProperty(target, name, {
          __proto__: null,
          value,
          configurable: true,
          enumerable: true,
          writable: true,
        });
      },
    });
  });
};
