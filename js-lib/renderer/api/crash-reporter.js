'use strict';

// electron.crashReporter: nothing here crashes in a way that could be reported.

module.exports = require('common/unsupported').unsupportedExport('electron.crashReporter');
