'use strict';

// CustomEvent (DOM standard, 2.4).

const { Event, initialize } = require('web/event');
const { defineInterface, requireArguments } = require('web/interface');

class CustomEvent extends Event {
  #detail;

  constructor(type, init = undefined) {
    requireArguments("construct 'CustomEvent'", arguments.length, 1);
    super(type, init);
    const detail = init?.detail;
    this.#detail = detail === undefined ? null : detail;
  }

  get detail() {
    return this.#detail;
  }

  initCustomEvent(type, bubbles = false, cancelable = false, detail = null) {
    requireArguments("execute 'initCustomEvent' on 'CustomEvent'", arguments.length, 1);
    if (initialize(this, type, bubbles, cancelable)) this.#detail = detail;
  }
}

exports.CustomEvent = defineInterface(CustomEvent);
