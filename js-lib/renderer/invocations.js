'use strict';

// Calls of ipcRenderer.invoke that wait for their answer.

const { Map, MapPrototypeDelete, MapPrototypeGet, MapPrototypeSet, Promise } = primordials;
const ipc = binding('ipc');

const pending = new Map();
let lastCall = 0;

/** Resolves to `{ result }` or `{ error }`. Throws if an argument cannot be cloned. */
exports.invoke = (channel, args) => {
  const call = ++lastCall;
  ipc.invoke(channel, args, call);
  return new Promise((resolve) => {
    MapPrototypeSet(pending, call, resolve);
  });
};

exports.onReply = (call, value) => {
  const resolve = MapPrototypeGet(pending, call);
  MapPrototypeDelete(pending, call);
  if (resolve !== undefined) resolve(value);
};
