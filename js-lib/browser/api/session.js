'use strict';

// electron.session: the sessions of the app by partition.

const { Error } = primordials;
const { requireString } = require('common/argument-conversion');
const { notSupported } = require('common/unsupported');
const { app } = require('browser/app');
const { sessionOf } = require('browser/session');

const requireReady = () => {
  if (!app.isReady()) throw new Error('Session can only be received when app is ready');
};

module.exports = {
  get defaultSession() {
    requireReady();
    return sessionOf('');
  },

  fromPartition(partition) {
    requireReady();
    return sessionOf(requireString(partition, 0));
  },

  fromPath() {
    throw notSupported('session.fromPath');
  },
};
