'use strict';

// Makes a class what Web IDL (3.7 Interfaces) says of an interface: members enumerable, a
// toStringTag, constants on the class and its prototype.

const { ObjectFreeze, ObjectKeys, Reflect, ReflectOwnKeys } = primordials;
const { SymbolToStringTag, TypeError } = primordials;
const { defineProperty } = Reflect;

const ENUMERABLE = ObjectFreeze({ __proto__: null, enumerable: true });
const NO_MEMBERS_OF_PROTOTYPES = { __proto__: null, constructor: true };
const NO_MEMBERS_OF_CLASSES = { __proto__: null, length: true, name: true, prototype: true };

function enumerateMembers(object, exceptions) {
  const keys = ReflectOwnKeys(object);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (typeof key === 'string' && !(key in exceptions)) defineProperty(object, key, ENUMERABLE);
  }
}

/** Finishes an interface; returns the class. */
exports.defineInterface = (Class, { constants = {} } = {}) => {
  enumerateMembers(Class.prototype, NO_MEMBERS_OF_PROTOTYPES);
  enumerateMembers(Class, NO_MEMBERS_OF_CLASSES);
  const names = ObjectKeys(constants);
  for (let i = 0; i < names.length; i++) {
    const property = { __proto__: null, value: constants[names[i]], enumerable: true };
    defineProperty(Class, names[i], property);
    defineProperty(Class.prototype, names[i], property);
  }
  defineProperty(Class.prototype, SymbolToStringTag, {
    __proto__: null,
    value: Class.name,
    configurable: true,
  });
  return Class;
};

/** Fails as a browser does when a constructor gets too few arguments. */
exports.requireArguments = (what, count, required) => {
  if (count < required) {
    const arguments_ = required === 1 ? 'argument' : 'arguments';
    throw new TypeError(
      `Failed to ${what}: ${required} ${arguments_} required, but only ${count} present.`,
    );
  }
};

const nothing = ObjectFreeze({ __proto__: null });

/** A dictionary argument: an object, or nothing. */
exports.toDictionary = (value, what) => {
  if (value === undefined || value === null) return nothing;
  if (typeof value !== 'object' && typeof value !== 'function') {
    throw new TypeError(`Failed to ${what}: The provided value is not of type 'Object'.`);
  }
  return value;
};
