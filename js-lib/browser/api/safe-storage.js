'use strict';

// electron.safeStorage: there is no keychain, and it says so.

const { defineNoOps } = require('common/no-ops');
const { defineUnsupported } = require('common/unsupported');

defineNoOps(exports, 'safeStorage', true);
defineUnsupported(exports, 'safeStorage', [
  'decryptString',
  'decryptStringAsync',
  'encryptString',
  'encryptStringAsync',
]);
