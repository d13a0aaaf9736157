'use strict';

// Tells webFrame of the isolated worlds that the document gets besides Electron's own.

const { Set, SetPrototypeAdd, SetPrototypeForEach } = primordials;

const listeners = new Set();

/** @param listener is called with the id of each world, before a script runs in it */
exports.listen = (listener) => {
  SetPrototypeAdd(listeners, listener);
};

/** Called by Java. */
exports.onCreated = (worldId) => SetPrototypeForEach(listeners, (listener) => listener(worldId));
