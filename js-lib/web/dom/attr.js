'use strict';

// Attr and NamedNodeMap (DOM standard, 4.9.1 and 4.9.2): views of an element's attributes. An Attr
// is made for each access and is no Node.

const { indexed, itemsOf } = require('web/dom/collections');
const { defineInterface } = require('web/interface');
const { ArrayPrototype, String, SymbolIterator, TypeError } = primordials;

class Attr {
  #element;
  #name;

  constructor(key, element, name) {
    if (key !== require('web/dom/node').KEY) throw new TypeError('Illegal constructor');
    this.#element = element;
    this.#name = name;
  }

  get name() {
    return this.#name;
  }

  get localName() {
    return this.#name;
  }

  get nodeName() {
    return this.#name;
  }

  get ownerElement() {
    return this.#element;
  }

  get specified() {
    return true;
  }

  get value() {
    return this.#element.getAttribute(this.#name) ?? '';
  }

  set value(value) {
    this.#element.setAttribute(this.#name, String(value));
  }
}

class NamedNodeMap {
  constructor() {
    throw new TypeError('Illegal constructor');
  }

  get length() {
    return itemsOf(this).length;
  }

  item(index) {
    return itemsOf(this)[index] ?? null;
  }

  getNamedItem(name) {
    return named(itemsOf(this), String(name));
  }

  [SymbolIterator]() {
    return ArrayPrototype.values.call(itemsOf(this));
  }
}

function named(attributes, name) {
  return attributes.find((attribute) => attribute.name === name) ?? null;
}

exports.Attr = defineInterface(Attr);
exports.NamedNodeMap = defineInterface(NamedNodeMap);

exports.attributesOf = (element) => {
  const { KEY } = require('web/dom/node');
  const items = () => element.getAttributeNames().map((name) => new Attr(KEY, element, name));
  return indexed(NamedNodeMap.prototype, items, named);
};
