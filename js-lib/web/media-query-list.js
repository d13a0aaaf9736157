'use strict';

// MediaQueryList (CSSOM View, 4.2): there is no screen, so no query matches and none changes.

const { EventTarget, defineEventHandler } = require('web/event-target');
const { defineInterface } = require('web/interface');
const { TypeError } = primordials;

const KEY = { __proto__: null };

class MediaQueryList extends EventTarget {
  #media;

  constructor(key, media) {
    if (key !== KEY) throw new TypeError('Illegal constructor');
    super();
    this.#media = media;
  }

  get media() {
    return this.#media;
  }

  get matches() {
    return false;
  }

  addListener(listener) {
    this.addEventListener('change', listener);
  }

  removeListener(listener) {
    this.removeEventListener('change', listener);
  }
}
defineEventHandler(MediaQueryList.prototype, 'change');

exports.MediaQueryList = defineInterface(MediaQueryList);
exports.matchMedia = (query) => new MediaQueryList(KEY, query);
