'use strict';

// electron.autoUpdater: no update is ever found, as on a system that has no updater.

const EventEmitter = require('common/vendor')('events');
const { defineNoOps } = require('common/no-ops');
const { defineUnsupported } = require('common/unsupported');

class AutoUpdater extends EventEmitter {}

defineNoOps(AutoUpdater.prototype, 'autoUpdater');
defineUnsupported(AutoUpdater.prototype, 'autoUpdater', ['quitAndInstall']);

module.exports = new AutoUpdater();
