'use strict';

// Tells webFrame of the isolated worlds that documents get besides Electron's own.

const { Set, SetPrototypeAdd, SetPrototypeForEach } = primordials;

const listeners = new Set();

/**
 * @param listener is called with the id of a frame and that of each world it gets: for the frame of
 *   this realm before a script runs in the world, for others later
 */
exports.listen = (listener) => {
  SetPrototypeAdd(listeners, listener);
};

/** Called by Java. */
exports.onCreated = (frame, worldId) =>
  SetPrototypeForEach(listeners, (listener) => listener(frame, worldId));
