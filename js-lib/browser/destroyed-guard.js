'use strict';

// A BrowserWindow or WebContents that is destroyed refuses all its members but a few.

const { ObjectDefineProperty, ObjectGetOwnPropertyDescriptor } = primordials;
const { ReflectApply, ReflectOwnKeys, TypeError } = primordials;

/** Makes the members of a prototype throw when `isDestroyed(this)`, except those named. */
exports.guardMembers = (prototype, isDestroyed, exceptions) => {
  const guarded = (member) => {
    const guard = function (...args) {
      if (isDestroyed(this)) throw new TypeError('Object has been destroyed');
      return ReflectApply(member, this, args);
    };
    ObjectDefineProperty(guard, 'name', { value: member.name, configurable: true });
    ObjectDefineProperty(guard, 'length', { value: member.length, configurable: true });
    return guard;
  };
  ReflectOwnKeys(prototype).forEach((key) => {
    if (key === 'constructor' || exceptions.includes(key)) return;
    const descriptor = ObjectGetOwnPropertyDescriptor(prototype, key);
    ['value', 'get', 'set'].forEach((part) => {
      if (typeof descriptor[part] === 'function') descriptor[part] = guarded(descriptor[part]);
    });
    ObjectDefineProperty(prototype, key, descriptor);
  });
};
