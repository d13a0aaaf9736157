'use strict';

// The windows that are not destroyed, and what the app has to know of their end.

const { ArrayFrom, Map, MapPrototypeDelete, MapPrototypeGet, MapPrototypeSet } = primordials;
const { MapPrototypeHas, MapPrototypeValues } = primordials;
const { created } = require('common/creation');

const byId = new Map();
let observer = { allClosed() {}, closeCancelled() {} };

/** `{ allClosed(), closeCancelled() }` */
exports.setObserver = (other) => {
  observer = other;
};

exports.addWindow = (id, window) => {
  MapPrototypeSet(byId, id, window);
  created('window', window);
};

/** Takes a window off the list, tells its listeners, and the app if it was the last one. */
exports.removeWindow = (id, emitClosed) => {
  if (!MapPrototypeHas(byId, id)) return;
  MapPrototypeDelete(byId, id);
  emitClosed();
  if (byId.size === 0) observer.allClosed();
};

/** Somebody, the app or the page, does not want a window to be closed. */
exports.closeCancelled = () => observer.closeCancelled();

exports.windowOf = (id) => MapPrototypeGet(byId, id);

exports.allWindows = () => ArrayFrom(MapPrototypeValues(byId));
