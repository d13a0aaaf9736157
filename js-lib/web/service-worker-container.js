'use strict';

// ServiceWorkerContainer (Service Workers, 3.4): navigator.serviceWorker of a page.
//
// Difference from browsers: pages and scripts are files, as there is no network.

const host = binding('service_worker');
const { defineEventHandler, EventTarget, fire } = require('web/event-target');
const { defineInterface, requireArguments, toDictionary } = require('web/interface');
const { call, errorOf, listen, registrationOf, registrationsOf } = require('web/service-worker');
const { workerOf } = require('web/service-worker');
const { URL } = require('web/url');
const { ObjectFreeze, PromisePrototypeThen, RegExpPrototypeTest, String } = primordials;
const { StringPrototypeStartsWith, TypeError, globalThis } = primordials;

const KEY = { __proto__: null };
const REGISTER = 'Failed to register a ServiceWorker';

let controller = null;
let ready;
let receiving = false;

class ServiceWorkerContainer extends EventTarget {
  constructor(key) {
    if (key !== KEY) throw new TypeError('Illegal constructor');
    super();
  }

  get controller() {
    return controller;
  }

  get ready() {
    ready ??= PromisePrototypeThen(call('ready', []), registrationOf);
    return ready;
  }

  async register(scriptURL, options = undefined) {
    const what = "execute 'register' on 'ServiceWorkerContainer'";
    requireArguments(what, arguments.length, 1);
    const { scope, type = 'classic' } = toDictionary(options, what);
    const args = checked(String(scriptURL), scope, readType(String(type), what));
    return registrationOf(await call('register', args));
  }

  async getRegistration(clientURL = '') {
    const url = sameOrigin(String(clientURL), 'Failed to get a ServiceWorkerRegistration');
    return registrationOf(await call('getRegistration', [url.href])) ?? undefined;
  }

  async getRegistrations() {
    return ObjectFreeze(registrationsOf(await call('getRegistrations', [])));
  }

  startMessages() {
    if (receiving) return;
    receiving = true;
    host.call('startMessages', [], 0);
  }
}

function readType(type, what) {
  if (type === 'classic' || type === 'module') return type;
  throw new TypeError(
    `Failed to ${what}: Failed to read the 'type' property from 'RegistrationOptions': ` +
      `The provided value '${type}' is not a valid enum value of type WorkerType.`,
  );
}

function parse(url, base, what) {
  if (!URL.canParse(url, base)) throw new TypeError(`${what}: '${url}' is not a valid URL.`);
  const parsed = new URL(url, base);
  parsed.hash = '';
  return parsed;
}

function sameOrigin(url, what) {
  const parsed = parse(url, globalThis.document.baseURI, what);
  if (parsed.protocol !== globalThis.location.protocol) {
    throw errorOf(
      'SecurityError',
      `${what}: The origin of the provided documentURL ('${parsed.origin}') does not match the ` +
        `current origin ('${globalThis.origin}').`,
    );
  }
  return parsed;
}

function requireFile(url, name) {
  if (url.protocol === 'file:') return;
  throw new TypeError(
    `${REGISTER}: The URL protocol of the ${name} ('${url.href}') is not supported.`,
  );
}

/** Script, scope and type, as Java takes them. */
function checked(scriptURL, givenScope, type) {
  if (globalThis.location.protocol !== 'file:') {
    throw new TypeError(
      `${REGISTER}: The URL protocol of the current origin ('${globalThis.origin}') is not supported.`,
    );
  }
  const script = parse(scriptURL, globalThis.document.baseURI, REGISTER);
  requireFile(script, 'script');
  const scope =
    givenScope === undefined
      ? parse('./', script.href, REGISTER)
      : parse(String(givenScope), globalThis.document.baseURI, REGISTER);
  requireFile(scope, 'scope');
  if (RegExpPrototypeTest(/%2f|%5c/i, `${script.pathname}${scope.pathname}`)) {
    throw new TypeError(`${REGISTER}: The URL of the scope or script includes an escaped slash.`);
  }
  const max = new URL('./', script.href).pathname;
  if (!StringPrototypeStartsWith(scope.pathname, max)) {
    throw errorOf('SecurityError', outOfScope(script, scope, max));
  }
  return [script.href, scope.href, type];
}

const outOfScope = (script, scope, max) =>
  `${REGISTER}: The path of the provided scope ('${scope.pathname}') is not under the max scope ` +
  `allowed ('${max}'). Adjust the scope, move the Service Worker script, or use the ` +
  `Service-Worker-Allowed HTTP header to allow the scope. (Script: '${script.href}')`;

defineInterface(ServiceWorkerContainer);
defineEventHandler(ServiceWorkerContainer.prototype, 'controllerchange');
defineEventHandler(ServiceWorkerContainer.prototype, 'messageerror');
defineEventHandler(ServiceWorkerContainer.prototype, 'message', {
  afterSet: (container) => container.startMessages(),
});

const container = new ServiceWorkerContainer(KEY);

controller = workerOf(
  listen({
    __proto__: null,

    controller(args) {
      controller = workerOf(args);
      fire(container, 'controllerchange');
    },

    message(args) {
      const { fireMessage } = require('web/message-event');
      const ports = require('web/message-port').wrapAll(args[2]);
      const data = binding('message_port').read(args[1], ports);
      const { origin } = globalThis;
      const source = workerOf(args[0]);
      fireMessage(container, data, ObjectFreeze(ports), origin, source);
    },
  }),
);

/** Listeners added before the document is there hear all messages, as in a browser. */
if (globalThis.document.readyState === 'loading') {
  globalThis.document.addEventListener('DOMContentLoaded', () => container.startMessages());
} else {
  container.startMessages();
}

exports.ServiceWorkerContainer = ServiceWorkerContainer;
exports.serviceWorker = container;
