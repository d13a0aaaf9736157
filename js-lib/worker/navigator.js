'use strict';

// WorkerNavigator (HTML standard, 10.3.1).

const { hardwareConcurrency, platform, userAgent } = binding('worker_scope');
const { mixIn } = require('common/mixin');
const { markUncloneable } = require('common/platform-object');
const { defineInterface } = require('web/interface');
const { navigatorMembers } = require('web/navigator-members');
const { TypeError } = primordials;

const KEY = { __proto__: null };

class WorkerNavigator {
  constructor(key) {
    if (key !== KEY) throw new TypeError('Illegal constructor');
    markUncloneable(this);
  }
}

mixIn(WorkerNavigator.prototype, navigatorMembers({ hardwareConcurrency, platform, userAgent }));

exports.WorkerNavigator = defineInterface(WorkerNavigator);
exports.navigator = new WorkerNavigator(KEY);
