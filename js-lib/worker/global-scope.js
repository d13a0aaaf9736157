'use strict';

// Turns the global object of a realm into a WorkerGlobalScope (HTML standard, 10.2.1).

const scope = binding('worker_scope');
const { nameFile } = require('common/module-errors');
const { defineEventHandler, EventTarget, makeEventTarget } = require('web/event-target');
const { defineLazily, defineModules } = require('web/globals');
const { defineInterface } = require('web/interface');
const { ArrayPrototypePush, ObjectDefineProperty, ObjectKeys, ObjectSetPrototypeOf } = primordials;
const { String, SymbolToStringTag, TypeError, globalThis } = primordials;

class WorkerGlobalScope extends EventTarget {
  constructor() {
    throw new TypeError('Illegal constructor');
  }
}

function define(name, descriptor) {
  ObjectDefineProperty(globalThis, name, { enumerable: true, configurable: true, ...descriptor });
}

function importScript(text) {
  try {
    scope.importScript(text);
  } catch (failure) {
    const { URL } = require('web/url');
    throw nameFile(failure, (name) =>
      name === new URL(text, scope.url()).href ? name : undefined,
    );
  }
}

const functions = {
  importScripts(...urls) {
    if (scope.isModule()) {
      throw new TypeError(
        "Failed to execute 'importScripts' on 'WorkerGlobalScope': " +
          "Module scripts don't support importScripts().",
      );
    }
    const texts = [];
    for (let i = 0; i < urls.length; i++) ArrayPrototypePush(texts, String(urls[i]));
    for (let i = 0; i < texts.length; i++) importScript(texts[i]);
  },

  close() {
    scope.close();
  },
};

const interfaces = () => ({
  'worker/location': ['WorkerLocation'],
  'worker/navigator': ['WorkerNavigator'],
});

/** An error that nothing here has handled is the owner's. */
function passOn({ message, filename, lineno, colno }, text) {
  scope.uncaught(message, text(), filename, lineno, colno);
}

function defineValues() {
  define('self', { value: globalThis, configurable: false });
  define('name', { value: scope.name(), writable: true });
  define('origin', { value: scope.origin(), writable: true });
  define('crossOriginIsolated', { value: false });
  define('isSecureContext', { value: true });
  for (const name of ObjectKeys(functions)) {
    define(name, { value: functions[name], writable: true });
  }
  const lazy = { location: 'worker/location', navigator: 'worker/navigator' };
  for (const name of ObjectKeys(lazy)) {
    defineLazily(globalThis, name, true, () => require(lazy[name])[name]);
  }
}

/** Gives the global object its interface. */
function become(Scope) {
  makeEventTarget(globalThis);
  delete globalThis[SymbolToStringTag];
  defineInterface(WorkerGlobalScope);
  defineInterface(Scope);
  ObjectSetPrototypeOf(globalThis, Scope.prototype);
  define('WorkerGlobalScope', { value: WorkerGlobalScope, writable: true, enumerable: false });
  define(Scope.name, { value: Scope, writable: true, enumerable: false });
}

/** Makes the global object a worker's. */
exports.install = () => {
  const kind = require(`worker/${scope.kind()}`);
  become(kind.defineScope(WorkerGlobalScope));
  require('web/globals').install(globalThis);
  const errors = require('web/window-errors');
  errors.defineErrorHandlers(globalThis);
  errors.install(globalThis, { unhandled: passOn });
  for (const type of ['languagechange', 'offline', 'online']) defineEventHandler(globalThis, type);
  defineModules(globalThis, 'workers', interfaces, false);
  defineValues();
  kind.install(define);
};
