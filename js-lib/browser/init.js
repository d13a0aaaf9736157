'use strict';

// The main process: what Java starts, and what user code gets as require('electron').

const { globalThis, PromisePrototypeThen } = primordials;
const { app, becomeReady } = require('browser/app');
const { parseArguments } = require('browser/command-line');
const moduleList = require('browser/api/module-list');
const { exposeExports } = require('common/expose-globals');
const { reportException } = require('common/report');
const { defineProperties } = require('common/define-properties');

const electron = defineProperties({}, moduleList);

exports.electron = electron;

/** The names electron exports, for import statements. */
exports.electronNames = moduleList.map(({ name }) => name);

/** Makes this realm a main process. */
exports.prepare = (argv) => {
  require('node/init').install();
  require('node/electron-module').set(electron);
  parseArguments(argv);
  adoptProcess();
};

/** Runs the main script. */
exports.start = (mainScriptPath, argv, electronGlobals) => {
  exports.prepare(argv);
  if (electronGlobals) exposeExports(globalThis, electron);
  runMain(mainScriptPath);
};

/** process.exit is app.exit in Electron. */
function adoptProcess() {
  const { process } = require('node/process');
  process.exit = function exit(code = process.exitCode ?? 0) {
    app.exit(code);
  };
  process.defaultApp = true;
}

function runMain(path) {
  try {
    const importing = require('node/loader').runMain(path);
    if (importing !== undefined) PromisePrototypeThen(importing, undefined, reportException);
  } catch (error) {
    reportException(error);
  }
}

/** Opens a hidden window that runs a script. */
exports.openRenderer = (scriptPath) => {
  require('browser/open-renderer').openRenderer(scriptPath);
};

/** After the first tick of the main script. */
exports.ready = becomeReady;

/** As if the app had called app.quit(). */
exports.quit = () => app.quit();

/** What process.exit(code) does in a main process. */
exports.exit = (code) => app.exit(code);
