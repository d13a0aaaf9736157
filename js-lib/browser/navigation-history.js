'use strict';

// NavigationHistory: where a webContents has been and can go again. Entries have no pageState.

const native = binding('navigation_history');
const { conversionError } = require('common/argument-conversion');
const { markUncloneable } = require('common/platform-object');
const { warnOnce } = require('browser/deprecation');

const { ArrayIsArray, ArrayPrototypePush, Error, MathTrunc } = primordials;
const { ObjectKeys, ReflectApply, TypeError } = primordials;

const key = {};

function toInteger(value, position) {
  if (typeof value !== 'number') throw conversionError(position, value);
  return MathTrunc(value);
}

class NavigationHistory {
  #contents;
  #loads;

  constructor(capability, contents, loads) {
    if (capability !== key) throw new TypeError('Illegal constructor');
    this.#contents = contents;
    this.#loads = loads;
    markUncloneable(this);
  }

  /** Throws if the contents are destroyed. */
  get #id() {
    if (this.#contents.isDestroyed()) throw new TypeError('Object has been destroyed');
    return this.#contents.id;
  }

  length() {
    return native.length(this.#id);
  }

  getActiveIndex() {
    return native.activeIndex(this.#id);
  }

  getEntryAtIndex(index) {
    const at = toInteger(index, 0);
    return this.#has(at) ? this.#entry(at) : null;
  }

  getAllEntries() {
    const entries = [];
    for (let i = 0; i < this.length(); i++) ArrayPrototypePush(entries, this.#entry(i));
    return entries;
  }

  #entry(index) {
    return { url: native.url(this.#id, index), title: native.title(this.#id, index) };
  }

  #has(index) {
    return index >= 0 && index < this.length();
  }

  canGoBack() {
    return this.canGoToOffset(-1);
  }

  canGoForward() {
    return this.canGoToOffset(1);
  }

  canGoToOffset(offset) {
    return this.#has(this.getActiveIndex() + toInteger(offset, 0));
  }

  goBack() {
    this.goToOffset(-1);
  }

  goForward() {
    this.goToOffset(1);
  }

  goToOffset(offset) {
    this.goToIndex(this.getActiveIndex() + toInteger(offset, 0));
  }

  goToIndex(index) {
    const at = toInteger(index, 0);
    if (!this.#has(at)) return;
    if (at === this.getActiveIndex()) this.#contents.reload();
    else native.goTo(this.#id, at, 0);
  }

  removeEntryAtIndex(index) {
    const at = toInteger(index, 0);
    if (!this.#has(at) || at === this.getActiveIndex()) return false;
    native.remove(this.#id, at);
    return true;
  }

  clear() {
    native.clear(this.#id);
  }

  /** Takes over the entries of another history, and loads one of them. */
  restore(options) {
    const { entries, index = entries?.length - 1 } = options ?? {};
    if (!ArrayIsArray(entries)) throw conversionError(0, options);
    if (this.length() > 0) {
      throw new Error('Cannot restore history on webContents that have previously loaded a page.');
    }
    if (!(index >= 0 && index < entries.length)) {
      throw new Error(`Cannot restore history: there is no entry at index ${index}`);
    }
    for (let i = 0; i < entries.length; i++) {
      if (typeof entries[i]?.url !== 'string') throw conversionError(0, options);
    }
    for (let i = 0; i < entries.length; i++) {
      native.add(this.#id, entries[i].url, `${entries[i].title ?? ''}`);
    }
    const navigation = this.#loads.nextId();
    native.goTo(this.#id, index, navigation);
    return this.#loads.begin(navigation, entries[index].url);
  }
}

const deprecated = {
  __proto__: null,
  canGoBack: 'canGoBack',
  canGoForward: 'canGoForward',
  canGoToOffset: 'canGoToOffset',
  clearHistory: 'clear',
  goBack: 'goBack',
  goForward: 'goForward',
  goToIndex: 'goToIndex',
  goToOffset: 'goToOffset',
};

/** The methods of webContents that have moved to its history. */
exports.historyMembers = () => {
  const members = {};
  for (const name of ObjectKeys(deprecated)) {
    const other = deprecated[name];
    const forward = (contents, args) => {
      warnOnce(
        `'webContents.${name}' is deprecated and will be removed. Please use 'webContents.navigationHistory.${other}' instead.`,
      );
      const history = contents.navigationHistory;
      return ReflectApply(history[other], history, args);
    };
    members[name] = {
      [name](...args) {
        return forward(this, args);
      },
    }[name];
  }
  return members;
};

exports.makeHistory = (contents, loads) => new NavigationHistory(key, contents, loads);
