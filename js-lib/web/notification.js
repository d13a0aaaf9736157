'use strict';

// Notification (Notifications API): permission is denied, as there is nowhere to show one, so each that is
// made fires `error`.

const { EventTarget, defineEventHandler, fire } = require('web/event-target');
const { defineInterface, requireArguments, toDictionary } = require('web/interface');
const { ObjectDefineProperty, PromiseResolve, String } = primordials;
const { setTimeout } = require('common/timers').web;

const DENIED = 'denied';
const what = "construct 'Notification'";

class Notification extends EventTarget {
  #title;
  #options;

  constructor(title, options = undefined) {
    requireArguments(what, arguments.length, 1);
    super();
    this.#title = String(title);
    this.#options = toDictionary(options, what);
    setTimeout(() => fire(this, 'error'), 0);
  }

  static get permission() {
    return DENIED;
  }

  static requestPermission(callback = undefined) {
    if (typeof callback === 'function') callback(DENIED);
    return PromiseResolve(DENIED);
  }

  get title() {
    return this.#title;
  }

  get silent() {
    return this.#options.silent ?? null;
  }

  get data() {
    return this.#options.data ?? null;
  }

  close() {}

  static {
    for (const name of ['body', 'tag', 'icon', 'lang']) {
      ObjectDefineProperty(Notification.prototype, name, {
        configurable: true,
        enumerable: true,
        get() {
          return String(this.#options[name] ?? '');
        },
      });
    }
  }
}
for (const type of ['click', 'close', 'error', 'show']) {
  defineEventHandler(Notification.prototype, type);
}

exports.Notification = defineInterface(Notification);
