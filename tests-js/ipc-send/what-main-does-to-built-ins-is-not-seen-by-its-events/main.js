const seen = [];
for (const [holder, name] of [
  [Reflect, 'defineProperty'],
  [Reflect, 'ownKeys'],
  [Object, 'defineProperty'],
  [Object, 'defineProperties'],
  [Object, 'getOwnPropertyDescriptors'],
  [Object, 'keys'],
  [Array, 'from'],
  [String, 'fromCharCode'],
]) {
  const original = holder[name];
  holder[name] = (...args) => {
    seen.push(name);
    return original(...args);
  };
}

const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  const opened = open(__dirname);
  seen.length = 0;
  const [event] = await once(ipcMain, 'ping');
  assert.strictEqual(event.senderFrame, opened.webContents.mainFrame);
  new EventTarget().dispatchEvent(new Event('x'));
  new AbortController().abort();
  new TextDecoder('utf-16le').decode(new Uint8Array([65, 0]));
  atob(btoa('text'));
  crypto.randomUUID();
  const { port1, port2 } = new MessageChannel();
  port1.postMessage({ some: 'data' });
  const message = await new Promise(
    (resolve) => port2.addEventListener('message', resolve) ?? port2.start(),
  );
  assert.strictEqual(seen.join(), '');
  assert.strictEqual(message.data.some, 'data');
});
