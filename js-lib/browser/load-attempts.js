'use strict';

// The promises of loadURL and loadFile: one for each load that the app asked for, settled by what
// becomes of its navigation in the main frame.

const { Error, Map, MapPrototypeDelete, MapPrototypeForEach, MapPrototypeGet } = primordials;
const { MapPrototypeSet, ObjectAssign, Promise, PromisePrototypeThen } = primordials;
const { StringPrototypeSlice } = primordials;

const ABORTED = { code: -3, description: 'ERR_ABORTED' };
const FAILED = { code: -2, description: 'ERR_FAILED' };
const MAX_URL_IN_MESSAGE = 2048;

function loadError({ code, description, url }) {
  const shown = StringPrototypeSlice(url, 0, MAX_URL_IN_MESSAGE);
  const error = new Error(`${description} (${code}) loading '${shown}'`);
  return ObjectAssign(error, { errno: code, code: description, url });
}

class LoadAttempts {
  #pending = new Map();
  #lastId = 0;

  nextId() {
    return ++this.#lastId;
  }

  /** The promise for a load; a rejection that nobody handles is not reported. */
  begin(navigationId, url) {
    const promise = new Promise((resolve, reject) => {
      MapPrototypeSet(this.#pending, navigationId, { url, resolve, reject, failure: null });
    });
    PromisePrototypeThen(promise, undefined, () => {});
    return promise;
  }

  /** The main frame goes to another document, for this load or for another reason. */
  started(navigationId, url) {
    MapPrototypeForEach(this.#pending, (attempt, id) => {
      const superseded = id < navigationId || (navigationId === 0 && attempt.started);
      if (superseded) this.#reject(id, { ...ABORTED, url });
      else if (id === navigationId) attempt.started = true;
    });
  }

  finished(navigationId) {
    const attempt = MapPrototypeGet(this.#pending, navigationId);
    if (attempt === undefined) return;
    if (attempt.failure !== null) {
      this.#reject(navigationId, attempt.failure);
      return;
    }
    MapPrototypeDelete(this.#pending, navigationId);
    attempt.resolve();
  }

  /** Known to fail; rejects when loading stops. */
  failed(navigationId, code, description, url) {
    const attempt = MapPrototypeGet(this.#pending, navigationId);
    if (attempt !== undefined) attempt.failure ??= { code, description, url };
  }

  /** Loading has stopped, whether or not anything was said about how it went. */
  stopped(navigationId) {
    const attempt = MapPrototypeGet(this.#pending, navigationId);
    if (attempt === undefined) return;
    this.#reject(navigationId, attempt.failure ?? { ...FAILED, url: attempt.url });
  }

  stoppedAll() {
    MapPrototypeForEach(this.#pending, (_attempt, id) => this.stopped(id));
  }

  #reject(navigationId, failure) {
    const attempt = MapPrototypeGet(this.#pending, navigationId);
    MapPrototypeDelete(this.#pending, navigationId);
    attempt.reject(loadError(failure));
  }
}

module.exports = LoadAttempts;
