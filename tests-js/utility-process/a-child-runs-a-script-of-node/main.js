'use strict';

const { utilityProcess } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { cases } = require('../../support');

const script = path.join(__dirname, 'answers.js');
const early = (() => {
  try {
    return utilityProcess.fork(script);
  } catch (error) {
    return error;
  }
})();

/** What a child says when it is asked. */
const answer = async (what, { file = script, ...options } = {}) => {
  const child = utilityProcess.fork(file, [what], options);
  const [message] = await once(child, 'message');
  child.kill();
  await once(child, 'exit');
  return message;
};

const imported = async (name) => {
  const child = utilityProcess.fork(`${__dirname}/imports.mjs`, [name], { stdio: 'ignore' });
  return (await once(child, 'exit'))[0];
};

cases({
  'a fork needs a ready app'() {
    assert.strictEqual(early.name, 'TypeError');
    assert.strictEqual(early.message, 'utilityProcess cannot be created before app is ready.');
  },

  async 'the script may be a module'() {
    const { file, meta } = await answer('', { file: `${__dirname}/module.mjs` });
    assert.strictEqual(file, path.join(__dirname, 'module.mjs'));
    assert.strictEqual(meta, 'object');
  },

  async 'a name under electron that is none fails'() {
    assert.strictEqual(await imported('electron/lol'), 1);
  },
  async 'electron/main can be imported'() {
    assert.strictEqual(await imported('electron/main'), 0);
  },
  async 'electron/renderer can be imported'() {
    assert.strictEqual(await imported('electron/renderer'), 0);
  },
  async 'electron/common can be imported'() {
    assert.strictEqual(await imported('electron/common'), 0);
  },
  async 'electron/utility can be imported'() {
    assert.strictEqual(await imported('electron/utility'), 0);
  },

  async 'electron has its four modules for utility processes'() {
    assert.deepStrictEqual((await answer('electron')).sort(), [
      'LanguageModelUtility',
      'localAIHandler',
      'net',
      'systemPreferences',
    ]);
  },

  async 'it has the environment of the app'() {
    process.env.SCENARIO = 'of the app';
    assert.strictEqual((await answer('env')).SCENARIO, 'of the app');
    delete process.env.SCENARIO;
  },

  async 'an environment of its own replaces that of the app'() {
    assert.deepStrictEqual(await answer('env', { env: { ONE: '1', TWO: 'b' } }), {
      ONE: '1',
      TWO: 'b',
    });
  },

  async 'it runs in the folder it is given'() {
    const cwd = path.join(__dirname, 'folder');
    const expected = { cwd, text: 'of the folder\n' };
    assert.deepStrictEqual(await answer('cwd', { cwd }), expected);
  },

  async 'eval works'() {
    assert.strictEqual(await answer('eval'), 42);
  },

  async 'it has its arguments, in argv and execArgv'() {
    const { argv, execArgv } = await answer('argv', { execArgv: ['--flag'] });
    assert.deepStrictEqual(argv.slice(1), [script, 'argv']);
    assert.deepStrictEqual(execArgv, ['--flag']);
  },

  async 'it is a utility process with a parent port'() {
    assert.deepStrictEqual(await answer('kind'), {
      type: 'utility',
      parent: true,
      name: 'ParentPort',
      descriptor: { writable: false, enumerable: true },
    });
  },
});
