'use strict';

// Electron's notes on deprecated API, each printed once.

const { Set, SetPrototypeAdd, SetPrototypeHas } = primordials;

const given = new Set();

exports.warnOnce = (message) => {
  if (SetPrototypeHas(given, message) || globalThis.process?.noDeprecation === true) return;
  SetPrototypeAdd(given, message);
  globalThis.console.warn(`(electron) ${message}`);
};
