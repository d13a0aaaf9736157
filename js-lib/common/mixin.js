'use strict';

// Parts of a large class, written as object literals in files of their own.

const { ObjectDefineProperty, ObjectGetOwnPropertyDescriptor, ReflectOwnKeys } = primordials;

/** Defines the methods and accessors of `members` on a prototype, as a class would. */
exports.mixIn = (prototype, members) => {
  const keys = ReflectOwnKeys(members);
  for (let i = 0; i < keys.length; i++) {
    const descriptor = ObjectGetOwnPropertyDescriptor(members, keys[i]);
    ObjectDefineProperty(prototype, keys[i], { ...descriptor, enumerable: false });
  }
};
