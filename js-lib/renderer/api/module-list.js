'use strict';

// What require('electron') offers in a page or preload script, in Electron's order.

const { unsupportedExport } = require('common/unsupported');

const modules = {
  __proto__: null,
  contextBridge: () => require('renderer/api/context-bridge'),
  crashReporter: () => require('renderer/api/crash-reporter'),
  ipcRenderer: () => require('renderer/api/ipc-renderer'),
  webFrame: () => require('renderer/api/web-frame'),
  webUtils: () => require('renderer/api/web-utils'),
};

const list = (names) =>
  names.map((name) => ({
    name,
    load: modules[name] ?? (() => unsupportedExport(`electron.${name}`)),
  }));

const UNSANDBOXED = [
  'contextBridge',
  'crashReporter',
  'ipcRenderer',
  'sharedTexture',
  'webFrame',
  'webUtils',
  'nativeImage',
  'shell',
];

const SANDBOXED = [
  'contextBridge',
  'crashReporter',
  'ipcRenderer',
  'nativeImage',
  'sharedTexture',
  'webFrame',
  'webUtils',
];

/** What a page or preload script that is sandboxed, or not, finds: `{ name, load }` of each. */
exports.modulesOf = (sandbox) => list(sandbox ? SANDBOXED : UNSANDBOXED);
