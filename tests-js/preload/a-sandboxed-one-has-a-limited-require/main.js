const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  open(__dirname);
  const [, facts] = await once(ipcMain, 'facts');
  assert.deepStrictEqual(facts, {
    modules: [
      'electron',
      'electron/common',
      'electron/renderer',
      'events',
      'timers',
      'url',
      'node:url',
    ],
    refused: {
      fs: 'module not found: fs',
      'node:path': 'module not found: node:path',
      './other': 'module not found: ./other',
      'electron/main': 'module not found: electron/main',
    },
    types: ['undefined', 'undefined', 'function', 'function', 'object'],
    process: ['renderer', true, true, 'undefined'],
    names: [
      'contextBridge',
      'crashReporter',
      'ipcRenderer',
      'nativeImage',
      'sharedTexture',
      'webFrame',
      'webUtils',
    ],
  });
});
