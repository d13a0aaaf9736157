'use strict';

// History (HTML, 7.2.5). The entries are the process's; each world reads its own copy of their state.

const { resolve, url } = binding('document');
const native = binding('history');
const window = binding('window');
const { markUncloneable } = require('common/platform-object');
const { defineInterface, requireArguments } = require('web/interface');
const { split } = require('web/location');
const { MathTrunc, Number, String, TypeError } = primordials;

const KEY = { __proto__: null };
const AUTO = 'auto';
const MANUAL = 'manual';

/** What the two methods that change the entry do alike. */
function change(method, state, target) {
  const href = target === undefined || target === null ? url() : resolve(String(target));
  if (href === null || split(href).protocol !== split(url()).protocol) {
    const { DOMException } = require('web/dom-exception');
    throw new DOMException(
      `Failed to execute '${method}' on 'History': A history state object with URL '${target}' cannot be created in a document with origin 'null' and URL '${url()}'.`,
      'SecurityError',
    );
  }
  native[method](state, href);
}

class History {
  #state = null;
  #changes = -1;
  #scrollRestoration = AUTO;

  constructor(key) {
    if (key !== KEY) throw new TypeError('Illegal constructor');
    markUncloneable(this);
  }

  get length() {
    return native.length();
  }

  get state() {
    const changes = native.changes();
    if (changes !== this.#changes) {
      this.#state = native.state();
      this.#changes = changes;
    }
    return this.#state;
  }

  get scrollRestoration() {
    return this.#scrollRestoration;
  }

  set scrollRestoration(value) {
    const text = String(value);
    if (text === AUTO || text === MANUAL) this.#scrollRestoration = text;
  }

  pushState(state, _unused, target = undefined) {
    requireArguments("execute 'pushState' on 'History'", arguments.length, 2);
    change('pushState', state, target);
  }

  replaceState(state, _unused, target = undefined) {
    requireArguments("execute 'replaceState' on 'History'", arguments.length, 2);
    change('replaceState', state, target);
  }

  go(delta = 0) {
    const offset = MathTrunc(Number(delta)) || 0;
    if (offset === 0) window.reload();
    else native.go(offset);
  }

  back() {
    native.go(-1);
  }

  forward() {
    native.go(1);
  }
}

exports.History = defineInterface(History);
exports.history = new History(KEY);
