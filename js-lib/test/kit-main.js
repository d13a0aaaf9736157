'use strict';

// valence/test: what main hears, as if a page had sent it, and what nobody is there to click.

const { Error, TypeError } = primordials;
const { createEvent } = require('browser/event');
const { handlerFor } = require('browser/ipc-main-impl');
const { allWindows } = require('browser/window-list');
const leftovers = require('test/leftovers');
const ipcMain = require('browser/api/ipc-main');
const dialog = require('browser/api/dialog');
const Menu = require('browser/api/menu');
const { isPortStarted, messagesWaiting } = binding('test');

/** The event of a message that no page has sent. */
const eventFromNobody = () =>
  createEvent({ type: 'frame', sender: null, senderFrame: null, ports: [], reply: () => {} });

exports.ipcMainEmit = (channel, ...args) => ipcMain.emit(channel, eventFromNobody(), ...args);

exports.ipcMainCallFirstListener = async (channel, ...args) => {
  const [listener] = ipcMain.listeners(channel);
  if (listener === undefined) throw new Error(`ipcMain has no listener for '${channel}'`);
  return listener(eventFromNobody(), ...args);
};

exports.ipcMainInvokeHandler = async (channel, ...args) => {
  const handler = handlerFor(ipcMain, channel);
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
  return handler(eventFromNobody(), ...args);
};

exports.openWindows = () => allWindows();

/** The ports of main whose other end is open too. */
exports.openPorts = () =>
  leftovers.open('port').map(({ thing, place }) => ({
    place: place === null ? null : `${place.source}:${place.line}`,
    started: isPortStarted(thing),
    waiting: messagesWaiting(thing),
  }));

/** What a dialog answers if nothing is said. */
const answers = {
  __proto__: null,
  showCertificateTrustDialog: undefined,
  showErrorBox: undefined,
  showMessageBox: { response: 0, checkboxChecked: false },
  showMessageBoxSync: 0,
  showOpenDialog: { filePaths: [], canceled: false },
  showOpenDialogSync: [],
  showSaveDialog: { filePath: '', canceled: false },
  showSaveDialogSync: '',
};

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

exports.stubDialog = (method, value) => {
  if (!(method in answers)) throw new TypeError(`dialog has no method '${String(method)}'`);
  const usual = answers[method];
  const answer = isObject(usual) ? { ...usual, ...value } : (value ?? usual);
  const before = Object.getOwnPropertyDescriptor(dialog, method);
  const isSync = method.endsWith('Sync') || method === 'showErrorBox';
  const stub = isSync ? () => answer : async () => answer;
  Object.defineProperty(dialog, method, { value: stub, writable: true, configurable: true });
  return () => Object.defineProperty(dialog, method, before);
};

exports.stubMultipleDialogs = (stubs) => {
  const undo = stubs.map(({ method, value }) => exports.stubDialog(method, value));
  return () => undo.reverse().forEach((restore) => restore());
};

exports.stubAllDialogs = () =>
  exports.stubMultipleDialogs(Object.keys(answers).map((method) => ({ method })));

function itemWithId({ items }, id) {
  for (const item of items) {
    const found = item.id === id ? item : item.submenu && itemWithId(item.submenu, id);
    if (found) return found;
  }
  return undefined;
}

exports.clickMenuItemById = (id) => {
  const menu = Menu.getApplicationMenu();
  const item = menu === null ? undefined : itemWithId(menu, id);
  if (item === undefined) throw new Error(`the application menu has no item with the id '${id}'`);
  return item.click();
};
