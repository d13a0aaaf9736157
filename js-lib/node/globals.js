'use strict';

// Node's globals on a global object: those it shares with pages, and its own.

const { defineModules, installShared } = require('web/globals');
const { createConsole } = require('common/console');
const deterministic = require('common/deterministic');
const { process } = require('node/process');
const timers = require('node/timers');
const { ObjectDefineProperty, ObjectKeys } = primordials;

const ports = () => ({ 'node/message-port': ['MessageChannel', 'MessagePort'] });
const clone = () => ({ 'node/message-port': ['structuredClone'] });

let shared;

/** The realm's console, also the exports of require('console'). */
exports.console = () => (shared ??= createConsole());

function define(target, name, value, enumerable) {
  ObjectDefineProperty(target, name, {
    value,
    writable: true,
    enumerable,
    configurable: true,
  });
}

const timerNames = ObjectKeys(timers).filter((name) => name !== 'promises');

/** The names that are Node's alone, which a page without Node must not keep. */
exports.nodeNames = ['process', 'Buffer', 'global', 'setImmediate', 'clearImmediate'];

function installNodeOnly(target) {
  define(target, 'global', target, false);
  define(target, 'process', process, false);
  define(target, 'setImmediate', timers.setImmediate, true);
  define(target, 'clearImmediate', timers.clearImmediate, true);
  ObjectDefineProperty(target, 'Buffer', {
    get: () => require('node/buffer').Buffer,
    set: (value) => define(target, 'Buffer', value, false),
    enumerable: false,
    configurable: true,
  });
}

/** Everything, for a realm that is a Node process. */
exports.install = (target) => {
  deterministic.install(target);
  installShared(target);
  defineModules(target, 'node ports', ports, false);
  defineModules(target, 'node clone', clone, true);
  installNodeOnly(target);
  for (const name of timerNames) define(target, name, timers[name], true);
  ObjectDefineProperty(target, 'console', {
    get: exports.console,
    set: (value) => define(target, 'console', value, false),
    enumerable: false,
    configurable: true,
  });
};

/** What Node adds to a realm that is a page. */
exports.installIntoPage = (target) => {
  installNodeOnly(target);
};

/** What modules have for themselves of the names that the page's window loses. */
exports.keepForModules = (target) => {
  const { Buffer } = require('node/buffer');
  require('node/module').keepForModules({ __proto__: null, process, global: target, Buffer });
};

/** Takes Node's names from a page's window again. */
exports.uninstallFromPage = (target) => {
  for (const name of exports.nodeNames) delete target[name];
};
