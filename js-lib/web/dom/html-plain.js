'use strict';

// The HTML elements without members of their own; each class is made when it is first asked for.

const { HTMLElement } = require('web/dom/html-element');
const { elements } = require('web/dom/interfaces');
const { reflectStrings } = require('web/dom/reflect');
const { defineInterface } = require('web/interface');
const { ObjectDefineProperty, ObjectKeys } = primordials;

const reflected = {
  HTMLTimeElement: { dateTime: 'datetime' },
  HTMLDataElement: { value: 'value' },
};

function make(name) {
  const Class = { [name]: class extends HTMLElement {} }[name];
  reflectStrings(Class, reflected[name] ?? {});
  return defineInterface(Class);
}

for (const name of ObjectKeys(elements['web/dom/html-plain'])) {
  let made;
  ObjectDefineProperty(exports, name, { enumerable: true, get: () => (made ??= make(name)) });
}
