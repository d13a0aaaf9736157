'use strict';

const { app, MessageChannelMain, utilityProcess } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { scenario, turns } = require('../../support');

/** Forks a child that crashes; nobody but the runtime may hold it now. */
const forkOne = async () => {
  const gone = once(app, 'child-process-gone');
  const child = utilityProcess.fork(`${__dirname}/crashes.js`);
  const exit = once(child, 'exit');
  await gone;
  await exit;
  return new WeakRef(child);
};

const isCollected = async (ref) => {
  for (let i = 0; i < 20; i++) {
    // Something that can be collected, so that there is a reason to.
    new MessageChannelMain();
    await turns();
    gc();
    if (ref.deref() === undefined) return true;
  }
  return false;
};

scenario(async () => {
  const ref = await forkOne();
  assert.ok(await isCollected(ref), 'the object of a process that is gone is still held');
  // Nobody who listens for the end of processes knows it any more.
  await forkOne();
});
