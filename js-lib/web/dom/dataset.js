'use strict';

// DOMStringMap (HTML, 3.2.6.6): an element's data attributes as properties.

const { defineInterface } = require('web/interface');
const { ObjectCreate, Proxy, Reflect, String, StringPrototypeReplace } = primordials;
const { StringPrototypeSlice, StringPrototypeStartsWith, StringPrototypeToLowerCase } = primordials;
const { StringPrototypeToUpperCase, TypeError } = primordials;

class DOMStringMap {
  constructor() {
    throw new TypeError('Illegal constructor');
  }
}

function attributeOf(property) {
  const lower = (letter) => `-${StringPrototypeToLowerCase(letter)}`;
  return `data-${StringPrototypeReplace(property, /[A-Z]/g, lower)}`;
}

function propertyOf(attribute) {
  const upper = (match, letter) => StringPrototypeToUpperCase(letter);
  return StringPrototypeReplace(StringPrototypeSlice(attribute, 5), /-([a-z])/g, upper);
}

class Handler {
  constructor(element) {
    this.element = element;
  }

  get(target, key, receiver) {
    if (typeof key !== 'string') return Reflect.get(target, key, receiver);
    return this.element.getAttribute(attributeOf(key)) ?? Reflect.get(target, key, receiver);
  }

  set(target, key, value) {
    this.element.setAttribute(attributeOf(key), String(value));
    return true;
  }

  has(target, key) {
    return typeof key === 'string' && this.element.hasAttribute(attributeOf(key));
  }

  deleteProperty(target, key) {
    if (typeof key === 'string') this.element.removeAttribute(attributeOf(key));
    return true;
  }

  ownKeys() {
    const names = this.element.getAttributeNames();
    return names.filter((name) => StringPrototypeStartsWith(name, 'data-')).map(propertyOf);
  }

  getOwnPropertyDescriptor(target, key) {
    if (!this.has(target, key)) return undefined;
    const value = this.get(target, key, target);
    return { value, writable: true, enumerable: true, configurable: true };
  }
}

exports.DOMStringMap = defineInterface(DOMStringMap);
exports.datasetOf = (element) =>
  new Proxy(ObjectCreate(DOMStringMap.prototype), new Handler(element));
