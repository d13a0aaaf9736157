'use strict';

// electron.globalShortcut: shortcuts are registered, and nobody presses their keys.

const { conversionError, requireString } = require('common/argument-conversion');
const { ArrayIsArray, Error, Set, SetPrototypeAdd, SetPrototypeClear } = primordials;
const { SetPrototypeDelete, SetPrototypeHas } = primordials;
const { app } = require('browser/app');

const registered = new Set();

const requireReady = () => {
  if (!app.isReady()) throw new Error('globalShortcut cannot be used before the app is ready');
};

exports.register = (accelerator, callback) => {
  requireReady();
  requireString(accelerator, 0);
  if (typeof callback !== 'function') throw conversionError(1, callback);
  if (SetPrototypeHas(registered, accelerator)) return false;
  SetPrototypeAdd(registered, accelerator);
  return true;
};

exports.registerAll = (accelerators, callback) => {
  if (!ArrayIsArray(accelerators)) throw conversionError(0, accelerators);
  for (let i = 0; i < accelerators.length; i++) exports.register(accelerators[i], callback);
};

exports.isRegistered = (accelerator) => {
  requireReady();
  return SetPrototypeHas(registered, requireString(accelerator, 0));
};

exports.unregister = (accelerator) => {
  requireReady();
  SetPrototypeDelete(registered, requireString(accelerator, 0));
};

exports.unregisterAll = () => {
  requireReady();
  SetPrototypeClear(registered);
};
