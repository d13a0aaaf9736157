'use strict';

const assert = require('node:assert');
const path = require('node:path');
const { BrowserWindow, ipcMain, MessageChannelMain, utilityProcess } = require('electron');

/** Lets the page and then main report to an agent; what the agent has collected. */
async function collectSpans() {
  const agent = utilityProcess.fork(path.join(__dirname, 'agent.js'));
  const window = new BrowserWindow({
    show: false,
    webPreferences: { preload: path.join(__dirname, 'preload.js') },
  });
  const { port1, port2 } = new MessageChannelMain();
  agent.postMessage('page', [port1]);
  window.webContents.postMessage('agent', null, [port2]);
  ipcMain.once('page reported', () => agent.postMessage({ name: 'main ready' }));
  const spans = new Promise((resolve) => agent.once('message', resolve));
  await window.loadURL('about:blank');
  await spans;
  window.destroy();
  agent.kill();
  return spans;
}

for (const version of ['broken', 'corrected']) {
  const { spanOfPage } = require(`./${version}`);

  describe(`the ${version} suite of the tracer`, () => {
    it('finds the span of the page among what the agent has collected', async () => {
      const span = spanOfPage(await collectSpans());
      assert.strictEqual(span.name, 'page loaded');
    });
  });
}
