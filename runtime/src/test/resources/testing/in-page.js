'use strict';

const assert = require('node:assert');
const fs = require('node:fs');
const { ipcRenderer } = require('electron');
const { advanceTime, waitForEvent } = require('valence/test');

describe('a page', () => {
  let button;

  beforeEach(() => {
    button = document.createElement('button');
    document.body.append(button);
  });

  afterEach(() => button.remove());

  it('has a document', () => {
    assert.strictEqual(document.querySelectorAll('button').length, 1);
    assert.strictEqual(window, globalThis);
    assert.strictEqual(window.mocha, require('mocha'));
    assert.ok(location.href.startsWith('file:'));
  });

  it('has Node, and relative modules', () => {
    assert.strictEqual(process.type, 'renderer');
    assert.ok(fs.existsSync(__filename));
    assert.strictEqual(require('./in-page-module').answer, 42);
  });

  it('has Electron, and main answers', async () => {
    await assert.rejects(ipcRenderer.invoke('nothing'), /No handler registered for 'nothing'/);
  });

  it('waits for events and lets time pass', async () => {
    setTimeout(() => button.click(), 1_000);
    const clicked = waitForEvent(button, 'click', { timeout: 2_000 });
    await advanceTime(10_000);
    assert.strictEqual((await clicked)[0].target, button);
  });

  it('calls back', (done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(data === 'hello' ? undefined : new Error(data));
    port2.postMessage('hello');
  });

  it.skip('is skipped', () => {});

  it('fails by an error that nobody catches', (done) => {
    setTimeout(() => {
      throw new Error('thrown in a timer');
    });
    void done;
  });

  it('fails by an assertion', () => {
    assert.strictEqual(document.title, 'a title');
  });
});
