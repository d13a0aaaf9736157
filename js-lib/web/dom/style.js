'use strict';

// The style of an element (CSSOM, 6.6 CSSStyleDeclaration) as its style attribute says it. Nothing is
// validated, expanded or computed: values are kept as they were written.

const { defineInterface } = require('web/interface');
const { ArrayPrototypeFilter, ArrayPrototypeJoin, ArrayPrototypePush, ObjectCreate } = primordials;
const { Proxy, Reflect, String, StringPrototypeIndexOf, StringPrototypeReplace } = primordials;
const { StringPrototypeSlice, StringPrototypeToLowerCase, StringPrototypeTrim } = primordials;
const { TypeError, WeakMap } = primordials;
const { WeakMapPrototypeGet, WeakMapPrototypeSet } = primordials;

const DECLARATION = /(?:[^;"'(]|"[^"]*"|'[^']*'|\([^)]*\))+/g;
const sources = new WeakMap();

function cssName(property) {
  const name = String(property);
  if (name === 'cssFloat') return 'float';
  if (name.startsWith('--')) return name;
  const dashed = StringPrototypeReplace(name, /[A-Z]/g, (c) => `-${StringPrototypeToLowerCase(c)}`);
  return /^(webkit|moz|ms)-/.test(dashed) ? `-${dashed}` : dashed;
}

function parse(text) {
  const declarations = [];
  for (const part of text.match(DECLARATION) ?? []) {
    const colon = StringPrototypeIndexOf(part, ':');
    if (colon < 0) continue;
    const written = StringPrototypeTrim(StringPrototypeSlice(part, colon + 1));
    const value = StringPrototypeReplace(written, /\s*!\s*important$/i, '');
    const name = StringPrototypeTrim(StringPrototypeSlice(part, 0, colon));
    const lower = name.startsWith('--') ? name : StringPrototypeToLowerCase(name);
    if (value !== '') {
      ArrayPrototypePush(declarations, { name: lower, value, important: value !== written });
    }
  }
  return declarations;
}

function read(style) {
  return parse(WeakMapPrototypeGet(sources, style).get());
}

function write(style, declarations) {
  const texts = declarations.map(
    ({ name, value, important }) => `${name}: ${value}${important ? ' !important' : ''};`,
  );
  WeakMapPrototypeGet(sources, style).set(ArrayPrototypeJoin(texts, ' '));
}

function find(style, name) {
  const declarations = read(style);
  for (let i = declarations.length - 1; i >= 0; i--) {
    if (declarations[i].name === name) return declarations[i];
  }
  return undefined;
}

function without(declarations, name) {
  return ArrayPrototypeFilter(declarations, (declaration) => declaration.name !== name);
}

class CSSStyleDeclaration {
  constructor() {
    throw new TypeError('Illegal constructor');
  }

  get cssText() {
    return WeakMapPrototypeGet(sources, this).get();
  }

  set cssText(text) {
    write(this, parse(String(text)));
  }

  get length() {
    return read(this).length;
  }

  get parentRule() {
    return null;
  }

  item(index) {
    return read(this)[index]?.name ?? '';
  }

  getPropertyValue(property) {
    return find(this, cssName(property))?.value ?? '';
  }

  getPropertyPriority(property) {
    return find(this, cssName(property))?.important ? 'important' : '';
  }

  setProperty(property, value, priority = '') {
    const name = cssName(property);
    const text = value === null ? '' : StringPrototypeTrim(String(value));
    const declarations = read(this);
    const index = declarations.findIndex((declaration) => declaration.name === name);
    const declaration = { name, value: text, important: priority === 'important' };
    if (text === '') write(this, without(declarations, name));
    else if (index >= 0) write(this, declarations.with(index, declaration));
    else write(this, declarations.concat([declaration]));
  }

  removeProperty(property) {
    const old = this.getPropertyValue(property);
    write(this, without(read(this), cssName(property)));
    return old;
  }
}

const handler = {
  __proto__: null,

  get(target, key, receiver) {
    if (typeof key !== 'string' || key in target) return Reflect.get(target, key, receiver);
    if (/^\d+$/.test(key)) return read(receiver)[key]?.name;
    return receiver.getPropertyValue(key);
  },

  set(target, key, value, receiver) {
    if (typeof key !== 'string' || key in target) return Reflect.set(target, key, value, receiver);
    receiver.setProperty(key, value);
    return true;
  },

  has(target, key) {
    return key in target || (typeof key === 'string' && /^[a-zA-Z-]+$/.test(key));
  },
};

exports.CSSStyleDeclaration = defineInterface(CSSStyleDeclaration);

/** A style whose text is kept elsewhere: `get()` reads it and `set(text)` writes it. */
exports.styleOver = (source) => {
  const style = new Proxy(ObjectCreate(CSSStyleDeclaration.prototype), handler);
  WeakMapPrototypeSet(sources, style, source);
  return style;
};
