'use strict';

const { exposeExports } = require('common/expose-globals');
const { electron } = require('browser/init');

/** Makes electron's exports globals of the main script. */
exports.exposeGlobals = (target) => exposeExports(target, electron);
