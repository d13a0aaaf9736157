'use strict';

// What Electron has and Valence lacks: it can be imported, and using it throws an error that names it.

const { Error, Proxy, ObjectDefineProperty, ReflectGet } = primordials;

const message = (what) => `${what} is not supported headless (see README, Differences)`;

const notSupported = (what) => new Error(message(what));

// Asked of any value by imports, await and printing, which are not uses.
const harmless = ['then', 'prototype', 'name', 'length', 'constructor', 'toJSON', '__esModule'];

/** An export that throws on call, construction and on reading or writing its members. */
function unsupportedExport(name) {
  const refuse = () => {
    throw notSupported(name);
  };
  const target = function () {};
  ObjectDefineProperty(target, 'name', { value: name, configurable: true });
  return new Proxy(target, {
    __proto__: null,
    apply: refuse,
    construct: refuse,
    get(_target, key) {
      if (typeof key === 'symbol' || harmless.includes(key)) return ReflectGet(target, key);
      throw notSupported(`${name}.${key}`);
    },
    set: (_target, key) => {
      throw notSupported(`${name}.${String(key)}`);
    },
  });
}

/** Defines methods that throw, named after `owner`: `owner.member is not supported ...`, and properties. */
function defineUnsupported(target, owner, names, properties = []) {
  names.forEach((name) => {
    const value = { [name]: () => refuse(owner, name) }[name];
    ObjectDefineProperty(target, name, { configurable: true, writable: true, value });
  });
  properties.forEach((name) => {
    const get = () => refuse(owner, name);
    ObjectDefineProperty(target, name, { configurable: true, get, set: get });
  });
}

function refuse(owner, name) {
  throw notSupported(`${owner}.${name}`);
}

module.exports = { defineUnsupported, notSupported, refuse, unsupportedExport };
