'use strict';

// Starts programs: the main script of a process, and preload scripts.

const { realpath } = binding('fs');
const { format, readText, resolve } = binding('module');
const { isModuleText, makeRequire, Module } = require('node/module');
const { moduleNotFound } = require('node/errors');
const { process } = require('node/process');
const vendor = require('common/vendor');

const path = vendor('path');

function isModule(filename) {
  const kind = format(filename);
  if (kind !== 'undeclared') return kind === 'module';
  return isModuleText(readText(filename), filename);
}

function found(file) {
  const absolute = path.resolve(process.cwd(), file);
  const filename = resolve(absolute, path.dirname(absolute), '');
  if (filename === null) throw moduleNotFound(absolute, []);
  return filename;
}

/**
 * Runs the main script or folder. Returns undefined for CommonJS, which has then run, and the promise
 * of the import for an ES module.
 */
exports.runMain = (file) => {
  const filename = found(file);
  if (isModule(filename)) return require('node/esm').importMain(filename);
  Module._load(filename, null, true);
  return undefined;
};

/** Whether the file is loaded by import, which is asynchronous. */
exports.isModule = (file) => isModule(realpath(file));

/** Loads a file of tests: undefined after CommonJS, a promise for an ES module. */
exports.loadTests = (file) => exports.loadPreload(file);

/** Runs a preload script: undefined after CommonJS, a promise for an ES module. */
exports.loadPreload = (file) => {
  const filename = found(file);
  if (isModule(filename)) return require('node/esm').importFile(filename);
  Module._load(filename, null, false);
  return undefined;
};

/** The require, module, __filename and __dirname of a script that is no module, such as a page. */
exports.scriptScope = (filename) => {
  const module = new Module(filename);
  module.filename = filename;
  module.paths = Module._nodeModulePaths(path.dirname(filename));
  return {
    require: makeRequire(module),
    module,
    exports: module.exports,
    __filename: filename,
    __dirname: path.dirname(filename),
  };
};
