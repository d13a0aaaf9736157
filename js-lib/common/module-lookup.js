'use strict';

// Who finds the modules that this realm imports: a function (referrer path or null, specifier) that
// returns the path where the engine reads the module.

const { setModuleLookup } = primordials;

let current = null;

exports.set = (lookup) => {
  current = lookup;
  setModuleLookup(lookup);
};

/** The lookup in force, or null. */
exports.get = () => current;
