const { ipcMain } = require('electron');
const assert = require('node:assert');
const { once } = require('node:events');
const { cases, inPage, openLoaded } = require('../../support');

const page = async (run) => inPage(await openLoaded(__dirname), run);

/** Opens a page whose worker has a port to main, and gives that and the window. */
const openWithPort = async () => {
  const window = await openLoaded(__dirname);
  const asked = once(ipcMain, 'worker');
  await inPage(window, () => {
    const { port1, port2 } = new MessageChannel();
    new Worker('keeps.js').postMessage('keep', [port1]);
    window.postMessage('for main', '*', [port2]);
  });
  const [{ ports }] = await asked;
  ports[0].start();
  await once(ports[0], 'message');
  return { window, port: ports[0] };
};

cases({
  'terminate drops what was said and not heard': async () => {
    const heard = await page(async () => {
      const heard = [];
      const worker = new Worker('speaks.js');
      worker.onmessage = ({ data }) => {
        heard.push(data);
        worker.terminate();
      };
      const { port1, port2 } = new MessageChannel();
      worker.postMessage('speak', [port1]);
      await isClosed(port2);
      worker.postMessage('speak');
      await anotherAnswers();
      return heard;
    });
    assert.deepStrictEqual(heard, [0]);
  },

  'a closing worker ends its task and is heard until then': async () => {
    const heard = await page(async () => {
      const heard = [];
      const worker = new Worker('closes.js');
      worker.postMessage('anybody there?');
      await new Promise((resolve) => {
        worker.onmessage = ({ data, ports }) => {
          heard.push(data);
          if (ports.length > 0) isClosed(ports[0]).then(resolve);
        };
      });
      await anotherAnswers();
      return heard;
    });
    assert.deepStrictEqual(heard, ['before', 'after', 'promise']);
  },

  'the ports of a terminated worker close': async () => {
    const closed = await page(
      () =>
        new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          const worker = new Worker('keeps.js');
          port2.onmessage = () => worker.terminate();
          port2.onclose = () => resolve('closed');
          worker.postMessage('keep', [port1]);
        }),
    );
    assert.strictEqual(closed, 'closed');
  },

  'a reload ends the workers of the page': async () => {
    const { window, port } = await openWithPort();
    window.webContents.reload();
    await once(port, 'close');
  },

  'a crash ends the workers of the page': async () => {
    const { window, port } = await openWithPort();
    window.webContents.forcefullyCrashRenderer();
    await once(port, 'close');
  },
});
