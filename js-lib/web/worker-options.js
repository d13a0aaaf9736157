'use strict';

// The dictionary WorkerOptions (HTML standard, 10.2.6.3).

const { toDictionary } = require('web/interface');
const { String, TypeError } = primordials;

/** `{module, name}` of what a constructor was given. */
exports.readWorkerOptions = (options, what) => {
  const { credentials, name, type } = toDictionary(options, what);
  check(credentials, 'credentials', 'RequestCredentials', ['omit', 'same-origin', 'include'], what);
  check(type, 'type', 'WorkerType', ['classic', 'module'], what);
  return {
    module: type !== undefined && String(type) === 'module',
    name: name === undefined ? '' : String(name),
  };
};

function check(value, property, type, allowed, what) {
  if (value === undefined || allowed.includes(String(value))) return;
  throw new TypeError(
    `Failed to ${what}: Failed to read the '${property}' property from 'WorkerOptions': ` +
      `The provided value '${value}' is not a valid enum value of type ${type}.`,
  );
}
