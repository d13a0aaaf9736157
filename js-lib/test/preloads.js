'use strict';

// Loads what Mocha's --require and --file name: files relative to the working folder, or packages as
// seen from there. Root hooks of theirs (`mochaHooks`) become hooks of the root suite.

const { ArrayIsArray } = primordials;
const { scriptScope, loadTests } = require('node/loader');
const { process } = require('node/process');
const builtins = require('node/builtins');
const vendor = require('common/vendor');

const extensions = ['', '.js', '.cjs', '.mjs'];

/** The file that a name means, or undefined. */
function fileOf(name) {
  const fs = builtins.load('fs');
  const path = vendor('path').resolve(process.cwd(), name);
  return extensions.map((extension) => path + extension).find((file) => fs.existsSync(file));
}

/** What a file or package in the working folder exports; a promise for an ES module. */
exports.loadNamed = (name) => {
  const asker = vendor('path').join(process.cwd(), 'valence-test.js');
  const { require: load } = scriptScope(asker);
  const file = fileOf(name);
  if (file !== undefined) return loadTests(file) ?? load(file);
  try {
    return load(name);
  } catch (error) {
    throw error?.requireStack?.[0] === asker ? missing(name) : error;
  }
};

const missing = (name) => new Error(`no such file or package: '${name}' (in ${process.cwd()})`);

const kinds = ['beforeAll', 'beforeEach', 'afterEach', 'afterAll'];

/** Adds root hooks, or what a function says they are. */
exports.addRootHooks = async (suite, hooks) => {
  const given = typeof hooks === 'function' ? await hooks() : hooks;
  for (const kind of kinds) {
    const added = given?.[kind] ?? [];
    for (const hook of ArrayIsArray(added) ? added : [added]) suite[kind](hook);
  }
};
