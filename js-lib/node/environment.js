'use strict';

// process.env: names and values are strings, whatever is assigned (Node, process.env).

const { env } = binding('process');
const { ObjectDefineProperty, Proxy, ReflectSet, String, TypeError } = primordials;

const variables = {};
const pairs = env();
for (let i = 0; i < pairs.length; i += 2) variables[pairs[i]] = pairs[i + 1];

function asText(value) {
  if (typeof value === 'symbol') throw new TypeError('Cannot convert a Symbol value to a string');
  return String(value);
}

exports.env = new Proxy(variables, {
  set: (target, name, value) => ReflectSet(target, name, asText(value)),
  defineProperty(target, name, { value }) {
    const property = { value: asText(value), writable: true, enumerable: true, configurable: true };
    ObjectDefineProperty(target, name, property);
    return true;
  },
});
