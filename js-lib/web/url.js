'use strict';

// URL and URLSearchParams (URL standard), from whatwg-url, which is loaded on first use. Those of pages
// and workers are platform objects, which structured clone refuses; Node's it copies as `{}`.

const { markUncloneable } = require('common/platform-object');

const { ObjectDefineProperties } = primordials;

let loaded;
let platform = false;

function load() {
  if (loaded === undefined) {
    loaded = require('common/vendor')('whatwg-url');
    if (platform) loaded.markWith(markUncloneable);
  }
  return loaded;
}

/** For realms of pages and workers, before the first use. */
exports.makePlatformObjects = () => {
  platform = true;
};

ObjectDefineProperties(exports, {
  URL: { get: () => load().URL, enumerable: true },
  URLSearchParams: { get: () => load().URLSearchParams, enumerable: true },
});
