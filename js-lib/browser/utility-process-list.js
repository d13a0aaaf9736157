'use strict';

// The utility processes that have not exited, by id. Main holds a child for as long as it runs, and no
// longer.

const { ArrayPrototypePush, Map, MapPrototypeDelete, MapPrototypeForEach, MapPrototypeGet } =
  primordials;
const { MapPrototypeSet } = primordials;
const { created } = require('common/creation');

const children = new Map();

/**
 * @param child `receive(event, details)`, called for what happens to it; `pid()`, undefined until
 *   it has spawned; `serviceName`; `creationTime`
 */
exports.addChild = (id, child) => {
  MapPrototypeSet(children, id, child);
  created('utility process', id);
};

exports.removeChild = (id) => {
  MapPrototypeDelete(children, id);
};

exports.childOf = (id) => MapPrototypeGet(children, id);

exports.runningChildren = () => {
  const running = [];
  MapPrototypeForEach(children, (child) => {
    if (child.pid() !== undefined) ArrayPrototypePush(running, child);
  });
  return running;
};
