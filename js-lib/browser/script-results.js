'use strict';

// Scripts that the main process runs in frames, between the request and its result.

const { Map, MapPrototypeDelete, MapPrototypeGet, MapPrototypeSet, Promise } = primordials;
const frames = binding('frame');

const pending = new Map();
let lastRequest = 0;

/** Resolves to `{ ok, value }`: the result, or `{ error, text }` if it threw or rejected. */
exports.runScript = (frameId, worldId, code) =>
  new Promise((resolve) => {
    const request = ++lastRequest;
    MapPrototypeSet(pending, request, resolve);
    frames.executeJavaScript(frameId, worldId, code, request);
  });

exports.onScriptResult = (request, ok, value) => {
  const resolve = MapPrototypeGet(pending, request);
  MapPrototypeDelete(pending, request);
  if (resolve !== undefined) resolve({ ok, value });
};
