'use strict';

// electron.protocol: schemes can get their privileges before the app is ready; pages load from files, so
// nothing can handle a scheme.

const { conversionError } = require('common/argument-conversion');
const { defineUnsupported } = require('common/unsupported');
const { ArrayIsArray, Error } = primordials;
const { app } = require('browser/app');

exports.registerSchemesAsPrivileged = (schemes) => {
  if (!ArrayIsArray(schemes)) throw conversionError(0, schemes);
  if (app.isReady()) {
    throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
  }
};

exports.isProtocolHandled = () => false;
exports.isProtocolRegistered = () => false;
exports.isProtocolIntercepted = () => false;

defineUnsupported(exports, 'protocol', [
  'handle',
  'interceptBufferProtocol',
  'interceptFileProtocol',
  'interceptHttpProtocol',
  'interceptStreamProtocol',
  'interceptStringProtocol',
  'registerBufferProtocol',
  'registerFileProtocol',
  'registerHttpProtocol',
  'registerStreamProtocol',
  'registerStringProtocol',
  'unhandle',
  'uninterceptProtocol',
  'unregisterProtocol',
]);
