'use strict';

// All programs. One with `run` is main's alone and resolves to its figures; the others have two sides.

module.exports = {
  ...require('./messages.js'),
  ...require('./clones.js'),
  ...require('./pages.js'),
  ...require('./scale.js'),
};
