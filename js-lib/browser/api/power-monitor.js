'use strict';

// electron.powerMonitor: this machine never sleeps, and runs on mains.

const EventEmitter = require('common/vendor')('events');
const { defineNoOps } = require('common/no-ops');

class PowerMonitor extends EventEmitter {}

defineNoOps(PowerMonitor.prototype, 'powerMonitor');

module.exports = new PowerMonitor();
