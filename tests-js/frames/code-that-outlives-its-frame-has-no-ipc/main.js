const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { cases, openLoaded, variant } = require('../../support');

const RELEASED = [true, 'IPC method called after context was released'];

/** Tells the frame in a page to do something; what it says, and what main has heard of it. */
async function ask(channel) {
  const heard = [];
  ipcMain.on('heard', (_event, value) => heard.push(value));
  ipcMain.handle('heard', (_event, value) => heard.push(value));
  const sandbox = variant === 'sandboxed';
  const window = await openLoaded(__dirname, { sandbox, nodeIntegrationInSubFrames: true });
  const { mainFrame } = window.webContents;
  const told = once(ipcMain, 'told');
  mainFrame.frames[0].send(channel);
  const [, json] = await told;
  assert.deepStrictEqual(mainFrame.frames, []);
  const alive = await window.webContents.executeJavaScript('document.title = "alive"');
  assert.strictEqual(alive, 'alive');
  return { heard, told: JSON.parse(json) };
}

cases({
  'the ipcRenderer of a frame that has gone throws': async () => {
    const { heard, told } = await ask('call');
    assert.deepStrictEqual(told, {
      send: RELEASED,
      sendSync: RELEASED,
      postMessage: RELEASED,
      sendToHost: RELEASED,
      invoke: RELEASED,
    });
    assert.deepStrictEqual(heard, []);
  },

  'what else such code calls does nothing or says why': async () => {
    const { told } = await ask('go on');
    assert.deepStrictEqual(told, {
      port: ['undefined'],
      channel: ['undefined'],
      broadcast: ['object'],
      webFrame: [
        true,
        'Render frame was torn down before webFrame.executeJavaScript could be executed',
      ],
      title: ['string'],
      frame: ['undefined'],
    });
  },

  'what the frame sent before still arrives, and its unload listeners can send': async () => {
    const { heard, told } = await ask('say');
    assert.deepStrictEqual(told, RELEASED);
    assert.deepStrictEqual(heard, ['before', 'while it goes']);
  },
});
