'use strict';

// What require('electron') offers in the main process, in Electron's order.

const { unsupportedExport } = require('common/unsupported');

const modules = {
  __proto__: null,
  app: () => require('browser/api/app'),
  BrowserWindow: () => require('browser/api/browser-window'),
  dialog: () => require('browser/api/dialog'),
  ipcMain: () => require('browser/api/ipc-main'),
  Menu: () => require('browser/api/menu'),
  MenuItem: () => require('browser/api/menu-item'),
  MessageChannelMain: () => require('browser/api/message-channel'),
  nativeTheme: () => require('browser/api/native-theme'),
  screen: () => require('browser/api/screen'),
  ServiceWorkerMain: () => require('browser/service-worker-main').ServiceWorkerMain,
  session: () => require('browser/api/session'),
  shell: () => require('browser/api/shell'),
  utilityProcess: () => require('browser/api/utility-process'),
  webContents: () => require('browser/api/web-contents'),
  webFrameMain: () => require('browser/api/web-frame-main'),
};

const names = [
  'app',
  'autoUpdater',
  'BaseWindow',
  'BrowserView',
  'BrowserWindow',
  'clipboard',
  'ClipboardItem',
  'contentTracing',
  'crashReporter',
  'desktopCapturer',
  'dialog',
  'globalShortcut',
  'ipcMain',
  'ImageView',
  'inAppPurchase',
  'Menu',
  'MenuItem',
  'MessageChannelMain',
  'nativeTheme',
  'net',
  'netLog',
  'Notification',
  'powerMonitor',
  'powerSaveBlocker',
  'pushNotifications',
  'protocol',
  'safeStorage',
  'screen',
  'ServiceWorkerMain',
  'session',
  'sharedTexture',
  'ShareMenu',
  'systemPreferences',
  'TouchBar',
  'Tray',
  'utilityProcess',
  'View',
  'webContents',
  'WebContentsView',
  'webFrameMain',
  'nativeImage',
  'shell',
];

module.exports = names.map((name) => ({
  name,
  load: modules[name] ?? (() => unsupportedExport(`electron.${name}`)),
}));
