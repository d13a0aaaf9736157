'use strict';

// WorkerLocation (HTML standard, 10.3.2): the URL of the worker's script.

const scope = binding('worker_scope');
const { markUncloneable } = require('common/platform-object');
const { defineInterface } = require('web/interface');
const { URL } = require('web/url');
const { TypeError } = primordials;

const KEY = { __proto__: null };

class WorkerLocation {
  #url;

  constructor(key) {
    if (key !== KEY) throw new TypeError('Illegal constructor');
    this.#url = new URL(scope.url());
    markUncloneable(this);
  }

  get href() {
    return this.#url.href;
  }

  get origin() {
    return scope.origin();
  }

  get protocol() {
    return this.#url.protocol;
  }

  get host() {
    return this.#url.host;
  }

  get hostname() {
    return this.#url.hostname;
  }

  get port() {
    return this.#url.port;
  }

  get pathname() {
    return this.#url.pathname;
  }

  get search() {
    return this.#url.search;
  }

  get hash() {
    return this.#url.hash;
  }

  toString() {
    return this.#url.href;
  }
}

exports.WorkerLocation = defineInterface(WorkerLocation);
exports.location = new WorkerLocation(KEY);
