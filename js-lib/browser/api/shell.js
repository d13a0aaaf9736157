'use strict';

// electron.shell: there is no desktop to open things with.

const { defineNoOps } = require('common/no-ops');
const { defineUnsupported } = require('common/unsupported');

defineNoOps(exports, 'shell', true);
defineUnsupported(exports, 'shell', ['readShortcutLink', 'trashItem', 'writeShortcutLink']);
