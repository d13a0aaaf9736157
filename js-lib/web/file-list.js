'use strict';

// FileList (File API, 5): what a file input has. Nobody chooses files, so a page's own are empty.

const { markNew } = require('common/platform-object');
const { defineSerializable } = require('common/serializable');
const { defineInterface, requireArguments } = require('web/interface');
const { ArrayPrototype, ObjectDefineProperty, SymbolIterator, TypeError } = primordials;

const KEY = { __proto__: null };

let filesOf;
let isFileList;

class FileList {
  #files;

  static {
    filesOf = (list) => list.#files;
    isFileList = (value) => typeof value === 'object' && value !== null && #files in value;
  }

  constructor(key, files) {
    if (key !== KEY) throw new TypeError('Illegal constructor');
    markNew(this);
    this.#files = files;
    for (let i = 0; i < files.length; i++) {
      const property = { __proto__: null, value: files[i], enumerable: true, configurable: true };
      ObjectDefineProperty(this, i, property);
    }
  }

  get length() {
    return this.#files.length;
  }

  item(index) {
    requireArguments("execute 'item' on 'FileList'", arguments.length, 1);
    return this.#files[index >>> 0] ?? null;
  }
}

exports.FileList = defineInterface(FileList);
ObjectDefineProperty(FileList.prototype, SymbolIterator, {
  __proto__: null,
  value: ArrayPrototype[SymbolIterator],
  writable: true,
  configurable: true,
});
exports.newFileList = (files) => new FileList(KEY, files);

defineSerializable('FileList', {
  has: isFileList,
  take: filesOf,
  make: (...files) => new FileList(KEY, files),
});
