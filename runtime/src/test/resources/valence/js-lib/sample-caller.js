'use strict';

// For WatchTest: calls binding('sample').

const { fail } = binding('sample');

module.exports = () => fail();
module.exports.fail = fail;
