'use strict';

// The main process: what Java starts, and what user code gets as require('electron').

const { app, becomeReady } = require('browser/app');
const { parseArguments } = require('browser/command-line');
const moduleList = require('browser/api/module-list');
const { defineProperties } = require('common/define-properties');

const electron = defineProperties({}, moduleList);

exports.electron = electron;

/** The names electron exports, for import statements. */
exports.electronNames = moduleList.map(({ name }) => name);

/** Runs the main script; resolves when it has been evaluated. */
exports.start = (mainScriptPath, argv) => {
  parseArguments(argv);
  require('node/electron-module').set(electron);
  return require('node/loader').runMain(mainScriptPath, argv);
};

/** After the first tick of the main script. */
exports.ready = becomeReady;

/** As if the app had called app.quit(). */
exports.quit = () => app.quit();

/** What process.exit(code) does in a main process. */
exports.exit = (code) => app.exit(code);
