'use strict';

// Who listens to an emitter of Node's kind, for diagnostics of what nobody hears.

const { ReflectApply } = primordials;

const methods = ['on', 'addListener', 'once', 'prependListener', 'prependOnceListener'];

/** Lets the emitters of a prototype tell `listens(emitter, name)` of each listener that is added. */
exports.watchListeners = (prototype, listens) => {
  for (let i = 0; i < methods.length; i++) {
    const add = prototype[methods[i]];
    prototype[methods[i]] = function (name, ...rest) {
      const result = ReflectApply(add, this, [name, ...rest]);
      listens(this, name);
      return result;
    };
  }
};
