const assert = require('node:assert');
const { once } = require('node:events');
const path = require('node:path');
const { BrowserWindow, ServiceWorkerMain, ipcMain, session } = require('electron');
const { cases, inPage } = require('../../support');

const preload = path.join(__dirname, 'preload.js');
let lastPartition = 0;

/** A page of a session of its own, whose service workers run the preload script. */
const openPage = async () => {
  const ses = session.fromPartition(`worker ${++lastPartition}`);
  ses.registerPreloadScript({ type: 'service-worker', filePath: preload });
  const window = new BrowserWindow({ show: false, webPreferences: { session: ses } });
  await window.loadFile(path.join(__dirname, 'index.html'));
  return { window, workers: ses.serviceWorkers, ses };
};

const register = (window) =>
  inPage(window, async () => {
    const { scope } = await navigator.serviceWorker.register('worker.js');
    await navigator.serviceWorker.ready;
    return scope;
  });

/** The same, with the ServiceWorkerMain of what is registered. */
const openWorker = async () => {
  const opened = await openPage();
  const scope = await register(opened.window);
  const worker = await opened.workers.startWorkerForScope(scope);
  return { ...opened, scope, worker };
};

/** What a worker's preload script answers, by the event that comes with it. */
const heard = async (worker, channel) => {
  const [event, ...args] = await once(worker.ipc, channel);
  return { event, args };
};

const run = async (worker, ...what) => {
  const result = heard(worker, 'result');
  worker.send('run', ...what);
  return (await result).args[0];
};

cases({
  'main hears what a preload script sends while the worker starts': async () => {
    const { window, workers, ses } = await openPage();
    const sent = new Promise((resolve) => {
      workers.on('running-status-changed', ({ runningStatus, versionId }) => {
        if (runningStatus !== 'starting') return;
        const worker = workers.getWorkerFromVersionID(versionId);
        worker.ipc.once('awake', (event, value) => resolve({ event, value, worker, versionId }));
      });
    });
    await register(window);
    const { event, value, worker, versionId } = await sent;
    assert.strictEqual(value, 2);
    assert.deepStrictEqual(
      [event.type, event.versionId, event.session === ses, event.serviceWorker === worker],
      ['service-worker', versionId, true, true],
    );
    assert.deepStrictEqual(['sender' in event, 'reply' in event], [false, false]);
  },

  'a worker and main send each other messages': async () => {
    const { worker } = await openWorker();
    assert.ok(worker instanceof ServiceWorkerMain);
    worker.send('question', 7, { deep: ['values'] });
    const { args } = await heard(worker, 'answer');
    assert.deepStrictEqual(args, [[7, { deep: ['values'] }], ['sender', 'ports'], true]);
    assert.throws(() => worker.send(), /Missing required channel argument/);
  },

  'what a worker sends comes to its own ipc and not to ipcMain': async () => {
    const { worker } = await openWorker();
    const wrong = [];
    ipcMain.on('answer', () => wrong.push('answer'));
    ipcMain.on('port', () => wrong.push('port'));
    ipcMain.handle('ask', () => wrong.push('ask'));
    worker.send('question');
    await heard(worker, 'answer');
    assert.match(await run(worker, 'invoke', 'ask'), /No handler registered for 'ask'/);
    assert.deepStrictEqual(wrong, []);
  },

  'a handler answers the invoke of a worker': async () => {
    const { worker } = await openWorker();
    worker.ipc.handle('sum', (event, a, b) => [event.type, a + b]);
    worker.ipc.handleOnce('fails', async () => {
      throw new RangeError('on purpose');
    });
    assert.deepStrictEqual(await run(worker, 'invoke', 'sum', 3, 4), ['service-worker', 7]);
    const failure = "failed: Error invoking remote method 'fails': RangeError: on purpose";
    assert.strictEqual(await run(worker, 'invoke', 'fails'), failure);
  },

  'a listener answers the sendSync of a worker': async () => {
    const { worker } = await openWorker();
    worker.ipc.on('now', (event, value) => {
      event.returnValue = `at once: ${value}`;
    });
    assert.strictEqual(await run(worker, 'sync', 'now', 5), 'at once: 5');
  },

  'a worker gives main a port': async () => {
    const { worker } = await openWorker();
    const given = heard(worker, 'port');
    worker.send('run', 'port');
    const { event, args } = await given;
    const [port] = event.ports;
    port.start();
    port.postMessage('there');
    const [{ data }] = await once(port, 'message');
    assert.deepStrictEqual([args, data], [['here'], 'back: there']);
  },

  'messages go on after a worker was stopped and started again': async () => {
    const { scope, worker, workers } = await openWorker();
    worker.ipc.handle('sum', (_event, a, b) => a + b);
    assert.strictEqual(await run(worker, 'invoke', 'sum', 1, 1), 2);
    const { versionId } = worker;
    await workers._stopAllWorkers();
    assert.strictEqual(workers.getWorkerFromVersionID(versionId), undefined);
    assert.throws(() => worker.startTask(), /Unable to start service worker task/);
    const again = await workers.startWorkerForScope(scope);
    assert.strictEqual(again.versionId, versionId);
    assert.strictEqual(await run(again, 'invoke', 'sum', 2, 2), 4);
    await workers._stopAllWorkers();
    assert.strictEqual(await run(again, 'invoke', 'sum', 3, 3), 6);
  },

  'the process of the preload realm is that of a service worker': async () => {
    const { worker } = await openWorker();
    assert.deepStrictEqual(await run(worker, 'facts'), {
      type: 'service-worker',
      sandboxed: true,
      isolated: true,
      platform: process.platform,
      electron: process.versions.electron,
      keys: ['object', 'object', 'number', 'function', 'object'],
      isMainFrame: false,
      globals: ['undefined', 'undefined', 'undefined', 'undefined', 'undefined'],
      parameters: ['function', 'function', 'undefined'],
      electronKeys: ['contextBridge', 'ipcRenderer'],
    });
  },

  "a function of the preload script runs in the worker's realm": async () => {
    const { worker } = await openWorker();
    const result = ['ServiceWorkerGlobalScope', 'string', 42];
    assert.deepStrictEqual(await run(worker, 'scope'), result);
  },

  'nothing that crosses has a prototype of the other realm': async () => {
    const { worker } = await openWorker();
    assert.deepStrictEqual(await run(worker, 'leaks'), Array(6).fill(true));
    assert.deepStrictEqual(await run(worker, 'leaksBack'), Array(4).fill(true));
  },

  'the worker uses what its preload script exposes': async () => {
    const { worker } = await openWorker();
    const error = 'Isolated worlds are not supported in preload realms.';
    assert.deepStrictEqual(await run(worker, 'expose'), [error, 42]);
  },
});
