'use strict';

// electron.dialog: nobody is there to answer. File dialogs are cancelled, message boxes get the
// answer of their cancel button. Apps under test replace these functions.

const { Boolean, PromiseResolve, String, StringPrototypeReplace, StringPrototypeToLowerCase } =
  primordials;
const { requireString } = require('common/argument-conversion');
const { defineNoOps } = require('common/no-ops');
const { defineUnsupported } = require('common/unsupported');
const BrowserWindow = require('browser/api/browser-window');
const { warn } = binding('app');

/** Every dialog may have a window in front of its options. */
const optionsOf = (window, options) =>
  (window instanceof BrowserWindow || window === null || window === undefined ? options : window) ??
  {};

/** The button that Electron takes for "cancel". */
function cancelButton({ buttons = [], cancelId, defaultId }) {
  if (cancelId !== undefined && cancelId !== null) return cancelId;
  const plain = (label) =>
    StringPrototypeReplace(StringPrototypeToLowerCase(String(label)), '&', '');
  const named = buttons.findIndex((label) => ['cancel', 'no'].includes(plain(label)));
  if (named >= 0) return named;
  return defaultId === 0 && buttons.length > 1 ? 1 : 0;
}

defineNoOps(exports, 'dialog', true);
defineUnsupported(exports, 'dialog', ['showCertificateTrustDialog']);

exports.showMessageBox = (window, options) => {
  const given = optionsOf(window, options);
  return PromiseResolve({
    response: cancelButton(given),
    checkboxChecked: Boolean(given.checkboxChecked),
  });
};

exports.showMessageBoxSync = (window, options) => cancelButton(optionsOf(window, options));

exports.showErrorBox = (title, content) => {
  warn(`${requireString(title, 0)}: ${requireString(content, 1)}`);
};
