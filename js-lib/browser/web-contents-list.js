'use strict';

// Every WebContents that is not destroyed, by id.

const { ArrayPrototypePush, Map, MapPrototypeDelete, MapPrototypeForEach, MapPrototypeGet } =
  primordials;
const { MapPrototypeSet } = primordials;

const byId = new Map();

exports.addContents = (id, contents) => {
  MapPrototypeSet(byId, id, contents);
};

exports.removeContents = (id) => {
  MapPrototypeDelete(byId, id);
};

/** The WebContents of that id, or undefined. */
exports.liveContents = (id) => MapPrototypeGet(byId, id);

exports.allContents = () => {
  const list = [];
  MapPrototypeForEach(byId, (contents) => ArrayPrototypePush(list, contents));
  return list;
};
