'use strict';

// require('valence/test') in the main process. kit.d.ts has its types, docs/testing.md its
// description.

const waiting = require('test/kit-waiting');
const main = require('test/kit-main');
const pages = require('test/kit-pages');

module.exports = { ...main, ...pages, ...waiting };
