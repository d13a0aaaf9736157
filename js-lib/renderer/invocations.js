'use strict';

// Calls of ipcRenderer.invoke that wait for their answer.

const { Error, Map, MapPrototypeDelete, MapPrototypeGet, MapPrototypeSet } = primordials;
const ipc = binding('ipc');

const pending = new Map();
let lastCall = 0;

/**
 * Asks main; one of two functions gets the answer.
 *
 * @throws {Error} if an argument cannot be cloned
 */
exports.invoke = (channel, args, resolve, reject) => {
  const call = ++lastCall;
  ipc.invoke(channel, args, call);
  MapPrototypeSet(pending, call, { channel, resolve, reject });
};

/** The answer is `{ result }` or `{ error }`. */
exports.onReply = (call, { error, result }) => {
  const asked = MapPrototypeGet(pending, call);
  MapPrototypeDelete(pending, call);
  if (asked === undefined) return;
  if (error) asked.reject(new Error(`Error invoking remote method '${asked.channel}': ${error}`));
  else asked.resolve(result);
};
