'use strict';

// electron.powerSaveBlocker: which blockers the app has; there is nothing to block.

const { conversionError } = require('common/argument-conversion');
const { Set, SetPrototypeAdd, SetPrototypeDelete, SetPrototypeHas } = primordials;

const started = new Set();
let lastId = 0;

exports.start = (type) => {
  if (type !== 'prevent-app-suspension' && type !== 'prevent-display-sleep') {
    throw conversionError(0, type);
  }
  SetPrototypeAdd(started, ++lastId);
  return lastId;
};

exports.stop = (id) => SetPrototypeDelete(started, id);

exports.isStarted = (id) => SetPrototypeHas(started, id);
