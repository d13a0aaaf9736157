'use strict';

// electron.session: there is one session, and all it can do is say what it cannot do.

const { unsupportedExport } = require('common/unsupported');

const defaultSession = unsupportedExport('session');

module.exports = {
  defaultSession,
  fromPartition: () => defaultSession,
  fromPath: () => defaultSession,
};
