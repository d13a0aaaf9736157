'use strict';

const { utilityProcess } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { Readable } = require('node:stream');
const { cases } = require('../../support');

const fork = (stdio, what = 'nothing') =>
  utilityProcess.fork(path.join(__dirname, 'prints.js'), [what], { stdio });

/** All that comes, as one Buffer, at the time the child has exited. */
const readUntilExit = async (child, stream) => {
  const chunks = [];
  stream.on('data', (chunk) => chunks.push(chunk));
  await once(child, 'exit');
  return Buffer.concat(chunks);
};

const isNull = async (name, stdio) => {
  const child = fork(stdio);
  assert.strictEqual(child[name], null);
  await once(child, 'spawn');
  assert.strictEqual(child[name], null);
  await once(child, 'exit');
  assert.strictEqual(child[name], null);
};

cases({
  'stdout is null by default': () => isNull('stdout', undefined),
  'stderr is null by default': () => isNull('stderr', undefined),
  'stdout is null if it is ignored': () => isNull('stdout', 'ignore'),
  'stderr is null if it is ignored': () => isNull('stderr', ['ignore', 'pipe', 'ignore']),

  async 'stdout can be piped'() {
    const child = fork('pipe', 'texts');
    assert.ok(child.stdout instanceof Readable);
    const text = String(await readUntilExit(child, child.stdout));
    assert.strictEqual(text, 'hello\nwritten to stdout\n{ an: [ 1, 2 ] }\n');
  },

  async 'stderr can be piped'() {
    const child = fork(['ignore', 'ignore', 'pipe'], 'texts');
    assert.strictEqual(child.stdout, null);
    const text = String(await readUntilExit(child, child.stderr));
    assert.strictEqual(text, 'an error\na warning\nwritten to stderr\n');
  },

  async 'a stream ends when the child does, and the child gives it away then'() {
    const child = fork('pipe', 'texts');
    const { stdout } = child;
    stdout.resume();
    await Promise.all([once(stdout, 'end'), once(child, 'exit')]);
    assert.strictEqual(child.stdout, null);
    assert.strictEqual(child.stderr, null);
  },

  async 'what was not read before the exit can be read after it'() {
    const child = fork('pipe', 'texts');
    const { stdout } = child;
    await once(child, 'exit');
    let text = '';
    for await (const chunk of stdout) text += chunk;
    assert.ok(text.startsWith('hello\n'));
  },

  async 'bytes arrive as they were written'() {
    const child = fork('pipe', 'bytes');
    const bytes = await readUntilExit(child, child.stdout);
    assert.deepStrictEqual([...bytes], [0, 255, 128, 10, 195]);
  },
});
