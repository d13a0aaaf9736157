'use strict';

// Properties that reflect an attribute (HTML, 2.6.1 Reflecting content attributes).

const { resolve } = binding('document');
const { Number, ObjectDefineProperty, ObjectKeys, String } = primordials;

function define(Class, table, accessors) {
  const names = ObjectKeys(table);
  for (let i = 0; i < names.length; i++) {
    const [get, set] = accessors(table[names[i]]);
    ObjectDefineProperty(Class.prototype, names[i], {
      configurable: true,
      enumerable: true,
      get,
      set,
    });
  }
}

/** Strings: property name to attribute name. */
exports.reflectStrings = (Class, table) => {
  define(Class, table, (attribute) => [
    function get() {
      return this.getAttribute(attribute) ?? '';
    },
    function set(value) {
      this.setAttribute(attribute, String(value));
    },
  ]);
};

/** Booleans: true if the attribute is there. */
exports.reflectBooleans = (Class, table) => {
  define(Class, table, (attribute) => [
    function get() {
      return this.hasAttribute(attribute);
    },
    function set(value) {
      this.toggleAttribute(attribute, !!value);
    },
  ]);
};

/** Numbers: property name to [attribute, default]. */
exports.reflectNumbers = (Class, table) => {
  define(Class, table, ([attribute, fallback]) => [
    function get() {
      const value = Number(this.getAttribute(attribute) ?? fallback);
      return value === value ? value : fallback;
    },
    function set(value) {
      this.setAttribute(attribute, String(Number(value) || 0));
    },
  ]);
};

/** URLs: absolute when read. */
exports.reflectUrls = (Class, table) => {
  define(Class, table, (attribute) => [
    function get() {
      const text = this.getAttribute(attribute);
      return text === null ? '' : (resolve(text) ?? text);
    },
    function set(value) {
      this.setAttribute(attribute, String(value));
    },
  ]);
};

/** Numbers that a layout would tell: always 0. */
exports.zeros = (Class, names) => {
  for (let i = 0; i < names.length; i++) {
    ObjectDefineProperty(Class.prototype, names[i], {
      configurable: true,
      enumerable: true,
      get() {
        return 0;
      },
      set() {},
    });
  }
};
