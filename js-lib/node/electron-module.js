'use strict';

// What require('electron') gives, under all its names.

const names = {
  __proto__: null,
  electron: true,
  'electron/main': true,
  'electron/renderer': true,
  'electron/common': true,
  'electron/utility': true,
};

let electron;

/** Says what the module is; its properties may be lazy. */
exports.set = (object) => {
  electron = object;
};

exports.get = () => electron;

/** Whether `name` is one of the module's, in a realm that has it. */
exports.has = (name) => electron !== undefined && names[name] === true;

exports.names = () => (electron === undefined ? [] : primordials.ObjectKeys(names));
