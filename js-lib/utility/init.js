'use strict';

// A utility process: Node, process.parentPort, and what user code gets as require('electron').

const { ObjectDefineProperty, PromisePrototypeThen } = primordials;
const moduleList = require('utility/api/module-list');
const { defineProperties } = require('common/define-properties');
const { reportException } = require('common/report');
const { signal } = binding('process');

const SIGSEGV = 11;

/** Runs the script that was forked. */
exports.start = (scriptPath) => {
  require('node/init').install();
  require('node/electron-module').set(defineProperties({}, moduleList));
  adoptProcess();
  runScript(scriptPath);
};

function adoptProcess() {
  const { process } = require('node/process');
  const parentPort = require('utility/parent-port');
  ObjectDefineProperty(process, 'parentPort', {
    __proto__: null,
    value: parentPort,
    enumerable: true,
    writable: false,
    configurable: false,
  });
  process.crash = function crash() {
    signal(process.pid, SIGSEGV);
  };
}

function runScript(path) {
  try {
    const importing = require('node/loader').runMain(path);
    if (importing !== undefined) PromisePrototypeThen(importing, undefined, reportException);
  } catch (error) {
    reportException(error);
  }
}
