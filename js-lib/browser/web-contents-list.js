'use strict';

// Every WebContents that is not destroyed, by id.

const { ArrayFrom, Map, MapPrototypeDelete, MapPrototypeGet, MapPrototypeSet } = primordials;
const { MapPrototypeValues } = primordials;

const byId = new Map();

exports.addContents = (id, contents) => {
  MapPrototypeSet(byId, id, contents);
};

exports.removeContents = (id) => {
  MapPrototypeDelete(byId, id);
};

/** The WebContents of that id, or undefined. */
exports.liveContents = (id) => MapPrototypeGet(byId, id);

exports.allContents = () => ArrayFrom(MapPrototypeValues(byId));
