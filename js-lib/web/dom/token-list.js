'use strict';

// DOMTokenList (DOM standard, 7.1), as in classList.

const { indexed, itemsOf } = require('web/dom/collections');
const { defineInterface } = require('web/interface');
const { ArrayPrototype, ArrayPrototypeFilter, ArrayPrototypeIncludes } = primordials;
const { ArrayPrototypeIndexOf, ArrayPrototypeJoin, ArrayPrototypePush } = primordials;
const { String, StringPrototypeSplit, SymbolIterator, TypeError, WeakMap } = primordials;
const { WeakMapPrototypeGet, WeakMapPrototypeSet } = primordials;

const owners = new WeakMap();

function parse(text) {
  const words = StringPrototypeSplit(text ?? '', /[ \t\n\f\r]+/);
  return ArrayPrototypeFilter(words, (word, i) => word !== '' && words.indexOf(word) === i);
}

function store(list, tokens) {
  const { element, attribute } = WeakMapPrototypeGet(owners, list);
  if (tokens.length === 0 && !element.hasAttribute(attribute)) return;
  element.setAttribute(attribute, ArrayPrototypeJoin(tokens, ' '));
}

function requireTokens(method, values) {
  const tokens = [];
  for (let i = 0; i < values.length; i++) {
    const token = String(values[i]);
    const { DOMException } = require('web/dom-exception');
    if (token === '') {
      throw new DOMException(
        `Failed to execute '${method}' on 'DOMTokenList': The token provided must not be empty.`,
        'SyntaxError',
      );
    }
    if (/[ \t\n\f\r]/.test(token)) {
      throw new DOMException(
        `Failed to execute '${method}' on 'DOMTokenList': The token provided ('${token}') contains HTML space characters, which are not valid in tokens.`,
        'InvalidCharacterError',
      );
    }
    ArrayPrototypePush(tokens, token);
  }
  return tokens;
}

class DOMTokenList {
  constructor() {
    throw new TypeError('Illegal constructor');
  }

  get length() {
    return itemsOf(this).length;
  }

  get value() {
    const { element, attribute } = WeakMapPrototypeGet(owners, this);
    return element.getAttribute(attribute) ?? '';
  }

  set value(value) {
    const { element, attribute } = WeakMapPrototypeGet(owners, this);
    element.setAttribute(attribute, String(value));
  }

  item(index) {
    return itemsOf(this)[index] ?? null;
  }

  contains(token) {
    return ArrayPrototypeIncludes(itemsOf(this), String(token));
  }

  add(...values) {
    const added = requireTokens('add', values);
    store(this, parse(ArrayPrototypeJoin(itemsOf(this).concat(added), ' ')));
  }

  remove(...values) {
    const removed = requireTokens('remove', values);
    store(
      this,
      ArrayPrototypeFilter(itemsOf(this), (token) => !ArrayPrototypeIncludes(removed, token)),
    );
  }

  toggle(value, force = undefined) {
    const [token] = requireTokens('toggle', [value]);
    const wanted = force === undefined ? !this.contains(token) : !!force;
    if (wanted) this.add(token);
    else this.remove(token);
    return wanted;
  }

  replace(oldValue, newValue) {
    const [oldToken, newToken] = requireTokens('replace', [oldValue, newValue]);
    const tokens = itemsOf(this);
    const index = ArrayPrototypeIndexOf(tokens, oldToken);
    if (index < 0) return false;
    tokens[index] = newToken;
    store(this, parse(ArrayPrototypeJoin(tokens, ' ')));
    return true;
  }

  forEach(callback, thisArg) {
    itemsOf(this).forEach((token, i) => callback.call(thisArg, token, i, this));
  }

  keys() {
    return ArrayPrototype.keys.call(itemsOf(this));
  }

  values() {
    return ArrayPrototype.values.call(itemsOf(this));
  }

  entries() {
    return ArrayPrototype.entries.call(itemsOf(this));
  }

  [SymbolIterator]() {
    return ArrayPrototype.values.call(itemsOf(this));
  }

  toString() {
    return this.value;
  }
}

exports.DOMTokenList = defineInterface(DOMTokenList);

/** The list of words of an element's attribute. */
exports.tokenListOf = (element, attribute) => {
  const list = indexed(DOMTokenList.prototype, () => parse(element.getAttribute(attribute)));
  WeakMapPrototypeSet(owners, list, { element, attribute });
  return list;
};
