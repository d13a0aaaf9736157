'use strict';

// URL.createObjectURL and URL.revokeObjectURL (File API, 8.3), which the URL of pages and workers has.

const { requireArguments } = require('web/interface');
const { URL } = require('web/url');
const { ObjectDefineProperty, String, TypeError } = primordials;

const functions = {
  createObjectURL(blob) {
    const what = "execute 'createObjectURL' on 'URL'";
    requireArguments(what, arguments.length, 1);
    const { bufferOf, isBlob } = require('web/blob');
    if (!isBlob(blob)) throw new TypeError(`Failed to ${what}: Overload resolution failed.`);
    return binding('blob_urls').create(blob.type, bufferOf(blob));
  },

  revokeObjectURL(url) {
    requireArguments("execute 'revokeObjectURL' on 'URL'", arguments.length, 1);
    binding('blob_urls').revoke(String(url));
  },
};

for (const name of ['createObjectURL', 'revokeObjectURL']) {
  ObjectDefineProperty(URL, name, {
    value: functions[name],
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

exports.URL = URL;
