'use strict';

// ProgressEvent (XMLHttpRequest standard, 6).

const { Event } = require('web/event');
const { defineInterface, requireArguments, toDictionary } = require('web/interface');
const { Number } = primordials;

class ProgressEvent extends Event {
  #lengthComputable;
  #loaded;
  #total;

  constructor(type, init = undefined) {
    const what = "construct 'ProgressEvent'";
    requireArguments(what, arguments.length, 1);
    super(type, init);
    const { lengthComputable, loaded, total } = toDictionary(init, what);
    this.#lengthComputable = !!lengthComputable;
    this.#loaded = loaded === undefined ? 0 : Number(loaded);
    this.#total = total === undefined ? 0 : Number(total);
  }

  get lengthComputable() {
    return this.#lengthComputable;
  }

  get loaded() {
    return this.#loaded;
  }

  get total() {
    return this.#total;
  }
}

exports.ProgressEvent = defineInterface(ProgressEvent);
