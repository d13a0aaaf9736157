'use strict';

// URL and URLSearchParams (URL standard), from whatwg-url, which is loaded on first use.

let loaded;

function load() {
  return (loaded ??= require('common/vendor')('whatwg-url'));
}

Object.defineProperties(exports, {
  URL: { get: () => load().URL, enumerable: true },
  URLSearchParams: { get: () => load().URLSearchParams, enumerable: true },
});
