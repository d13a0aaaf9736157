'use strict';

const { app, MessageChannelMain, utilityProcess } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { cases } = require('../../support');

const quiet = { stdio: 'ignore' };
const script = (name) => path.join(__dirname, `${name}.js`);
const fork = (name, ...more) => utilityProcess.fork(script(name), more, quiet);

/** A child that does what it is told to do: see does.js. */
const does = (what, options) =>
  utilityProcess.fork(script('does'), [what], { ...quiet, ...options });

const exitOf = async (child) => (await once(child, 'exit'))[0];

/** The metrics of a child that has spawned. */
const metricsOf = async (options) => {
  const child = does('wait', options);
  await once(child, 'spawn');
  const metrics = app.getAppMetrics().find(({ pid }) => pid === child.pid);
  child.kill();
  await once(child, 'exit');
  assert.ok(!app.getAppMetrics().some(({ type }) => type === 'Utility'));
  return metrics;
};

const told = async (options) => {
  const gone = once(app, 'child-process-gone');
  const child = does('crash', options);
  const exit = once(child, 'exit');
  const [, details] = await gone;
  const [code] = await exit;
  assert.strictEqual(details.exitCode, code);
  return details;
};

const refused = (options, expected) =>
  assert.throws(() => utilityProcess.fork(script('does'), [], options), expected);

cases({
  // These come first: what the app is told of a child comes in no order with its exit, so also late.
  async 'the app is told of a crash'() {
    assert.deepStrictEqual(await told(), {
      type: 'Utility',
      reason: 'crashed',
      exitCode: 11,
      serviceName: 'node.mojom.NodeService',
      name: 'Node Utility Process',
    });
  },

  async 'the app is told of a crash with the name of the service'() {
    const { name, serviceName } = await told({ serviceName: 'Hello World!' });
    assert.strictEqual(name, 'Hello World!');
    assert.strictEqual(serviceName, 'node.mojom.NodeService');
  },

  async 'a killed child is told to the app, a clean exit is not'() {
    const all = [];
    const listen = (_event, { reason, exitCode }) => all.push(`${reason} ${exitCode}`);
    app.on('child-process-gone', listen);
    await exitOf(does('exit'));
    const child = does('wait');
    await once(child, 'spawn');
    const gone = once(app, 'child-process-gone');
    child.kill();
    await gone;
    app.off('child-process-gone', listen);
    assert.deepStrictEqual(all, ['killed 15']);
  },

  'a fork needs a script'() {
    assert.throws(() => utilityProcess.fork(), { message: 'Missing UtilityProcess entry script.' });
    assert.throws(() => utilityProcess.fork(''), {
      name: 'Error',
      message: 'Missing UtilityProcess entry script.',
    });
  },

  'a bad stdio is refused, each in its own words'() {
    const modes = 'must be of the following values: inherit, pipe, ignore';
    refused({ stdio: 'loud' }, { name: 'Error', message: `stdio ${modes}` });
    refused(
      { stdio: ['ignore'] },
      { message: 'configuration missing for stdin, stdout or stderr.' },
    );
    refused(
      { stdio: ['pipe', 'inherit', 'inherit'] },
      { message: 'stdin value other than ignore is not supported.' },
    );
    refused({ stdio: ['ignore', 'loud', 'pipe'] }, { message: `stdout configuration ${modes}` });
    refused({ stdio: ['ignore', 'pipe', 'loud'] }, { message: `stderr configuration ${modes}` });
  },

  'options of the wrong type are refused'() {
    const name = 'TypeError';
    refused({ execArgv: '--flag' }, { name, message: 'execArgv must be an array of strings.' });
    refused({ execArgv: [1] }, { name, message: 'Invalid value for execArgv' });
    refused({ serviceName: 1 }, { name, message: 'serviceName must be a string.' });
    refused({ cwd: 1 }, { name, message: 'cwd path must be a string.' });
    refused({ env: { one: 1 } }, { name, message: 'Invalid value for env' });
    assert.throws(() => utilityProcess.fork(script('does'), [1]), {
      name,
      message: 'Invalid value for args',
    });
  },

  async 'a child that runs is announced by spawn, with its pid'() {
    const child = does('exit');
    assert.deepStrictEqual(await once(child, 'spawn'), []);
    assert.strictEqual(typeof child.pid, 'number');
    await once(child, 'exit');
  },

  async 'process.exit() without a code is exit 0'() {
    assert.strictEqual(await exitOf(does('exit')), 0);
  },

  async 'a script that is missing is exit 1'() {
    assert.strictEqual(await exitOf(fork('no-such-script')), 1);
  },

  async 'a child that main kills by its pid has the signal as code'() {
    const child = does('wait');
    await once(child, 'spawn');
    const exit = exitOf(child);
    assert.strictEqual(process.kill(child.pid, 0), true);
    process.kill(child.pid);
    assert.strictEqual(await exit, 15);
  },

  async 'a child that kills itself has the signal as code'() {
    assert.strictEqual(await exitOf(does('killSelf')), 9);
  },

  async 'a crash is not exit 0'() {
    assert.notStrictEqual(await exitOf(does('crash')), 0);
    assert.strictEqual(await exitOf(does('abort')), 6);
  },

  async 'each child is told its own exit'() {
    const codes = await Promise.all([
      exitOf(does('exit7')),
      exitOf(does('crash')),
      exitOf(does('exit')),
    ]);
    assert.deepStrictEqual(codes, [7, 11, 0]);
  },

  async 'an error that nobody catches is exit 1'() {
    assert.strictEqual(await exitOf(does('throw')), 1);
    assert.strictEqual(await exitOf(does('throwLater')), 1);
  },

  async 'so it is in a module'() {
    assert.strictEqual(await exitOf(utilityProcess.fork(`${__dirname}/throws.mjs`, quiet)), 1);
  },

  async 'the code of process.exit is told'() {
    assert.strictEqual(await exitOf(does('exit7')), 7);
    assert.strictEqual(await exitOf(does('exitCode')), 5);
  },

  async 'a code with its highest bit set stays positive'() {
    assert.strictEqual(await exitOf(does('exitHigh')), 0xc0000005);
  },

  async 'the code of a crash fits into 32 bits'() {
    const code = await exitOf(does('crash'));
    assert.ok(code > 0 && code <= 0xffffffff, String(code));
  },

  async 'nothing runs after process.exit'() {
    const child = does('exitAndGoOn');
    const messages = [];
    child.on('message', (message) => messages.push(message));
    assert.strictEqual(await exitOf(child), 3);
    assert.deepStrictEqual(messages, ['before', 'while it exits: 3']);
  },

  async 'the metrics of the app have the child'() {
    const metrics = await metricsOf();
    assert.strictEqual(metrics.type, 'Utility');
    assert.strictEqual(metrics.serviceName, 'node.mojom.NodeService');
    assert.strictEqual(metrics.name, 'Node Utility Process');
    assert.throws(() => metrics.cpu, /getAppMetrics\(\)\[\]\.cpu is not supported/);
  },

  async 'the metrics of the app have the name of the service'() {
    const metrics = await metricsOf({ serviceName: 'Hello World!' });
    assert.strictEqual(metrics.name, 'Hello World!');
    assert.strictEqual(metrics.serviceName, 'node.mojom.NodeService');
  },

  async 'kill is true, and the code is 0'() {
    const child = does('wait');
    await once(child, 'spawn');
    const exit = exitOf(child);
    assert.strictEqual(child.kill(), true);
    assert.strictEqual(await exit, 0);
  },

  async 'kill is false before spawn and after exit'() {
    const child = does('wait');
    assert.strictEqual(child.kill(), false);
    await once(child, 'spawn');
    child.kill();
    assert.strictEqual(await exitOf(child), 0);
    assert.strictEqual(child.kill(), false);
  },

  async 'the pid is a number once the child has spawned'() {
    const child = does('wait');
    await once(child, 'spawn');
    assert.ok(Number.isInteger(child.pid));
    assert.notStrictEqual(child.pid, process.pid);
    child.kill();
    await once(child, 'exit');
  },

  async 'there is no pid after a launch that failed'() {
    const child = fork('no-such-script');
    await once(child, 'exit');
    assert.strictEqual(child.pid, undefined);
  },

  async 'there is no pid before spawn'() {
    const child = does('exit');
    assert.strictEqual(child.pid, undefined);
    await once(child, 'exit');
  },

  async 'there is no pid after the exit of a child that was killed'() {
    const child = does('wait');
    await once(child, 'spawn');
    assert.notStrictEqual(child.pid, undefined);
    assert.strictEqual(child.kill(), true);
    await once(child, 'exit');
    assert.strictEqual(child.pid, undefined);
  },

  async 'a rejection that nobody handles is only a warning'() {
    assert.strictEqual(await exitOf(does('reject')), 0);
  },

  async 'a child that listens to uncaughtException goes on'() {
    assert.strictEqual(await exitOf(does('catchAll')), 4);
  },

  async 'ports of a child that is killed close at their other ends'() {
    const { port1, port2 } = new MessageChannelMain();
    const child = does('keepPort');
    child.postMessage(null, [port2]);
    port1.start();
    const [{ data }] = await once(port1, 'message');
    assert.strictEqual(data, 'here');
    child.kill();
    await once(port1, 'close');
  },
});
