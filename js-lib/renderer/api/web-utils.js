'use strict';

// electron.webUtils: files that users choose have paths; nobody chooses any.

const { defineUnsupported } = require('common/unsupported');

defineUnsupported(exports, 'webUtils', ['getPathForFile']);
