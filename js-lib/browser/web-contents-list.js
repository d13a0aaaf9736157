'use strict';

// Every WebContents that is not destroyed, by id, with its main frame.

const { ArrayPrototypePush, Map, MapPrototypeDelete, MapPrototypeForEach, MapPrototypeGet } =
  primordials;
const { MapPrototypeSet } = primordials;

const byId = new Map();

exports.addContents = (id, frameId, contents) => {
  MapPrototypeSet(byId, id, { frameId, contents });
};

exports.removeContents = (id) => {
  MapPrototypeDelete(byId, id);
};

/** The WebContents of that id, or undefined. */
exports.liveContents = (id) => MapPrototypeGet(byId, id)?.contents;

function collect(part) {
  const list = [];
  MapPrototypeForEach(byId, (entry) => ArrayPrototypePush(list, entry[part]));
  return list;
}

exports.allContents = () => collect('contents');

exports.mainFrameIds = () => collect('frameId');

/** The id of the WebContents that a frame belongs to. */
exports.contentsIdOf = (frameId) => {
  let found;
  MapPrototypeForEach(byId, (entry, id) => {
    if (entry.frameId === frameId) found = id;
  });
  return found;
};
