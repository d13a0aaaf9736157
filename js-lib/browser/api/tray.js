'use strict';

// electron.Tray: an icon without a tray. It has a life, and what it is told to show is not shown.

const EventEmitter = require('common/vendor')('events');
const { defineNoOps } = require('common/no-ops');
const { markUncloneable } = require('common/platform-object');
const { app } = require('browser/app');
const { Error, TypeError, guardMembers } = primordials;

let isTrayDestroyed;

class Tray extends EventEmitter {
  #destroyed = false;
  #title = '';
  #ignoresDoubleClicks = false;

  static {
    isTrayDestroyed = (tray) => tray.#destroyed;
  }

  constructor(image) {
    if (!app.isReady()) throw new Error('Cannot create Tray before app is ready');
    if (image === undefined || image === null) throw new TypeError('image is required');
    super();
    markUncloneable(this);
  }

  getTitle() {
    return this.#title;
  }

  setTitle(title) {
    this.#title = `${title}`;
  }

  getIgnoreDoubleClickEvents() {
    return this.#ignoresDoubleClicks;
  }

  setIgnoreDoubleClickEvents(ignore) {
    this.#ignoresDoubleClicks = !!ignore;
  }

  destroy() {
    this.#destroyed = true;
  }

  isDestroyed() {
    return this.#destroyed;
  }
}

defineNoOps(Tray.prototype, 'Tray');
guardMembers(Tray.prototype, isTrayDestroyed, ['isDestroyed', 'destroy']);

module.exports = Tray;
