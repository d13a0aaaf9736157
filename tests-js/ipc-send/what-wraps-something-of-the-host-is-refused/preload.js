const electron = require('electron');
const { contextBridge, ipcRenderer } = electron;

const transferred = () => {
  const { port1, port2 } = new MessageChannel();
  port2.postMessage(null, [port1]);
  return port1;
};

const closed = (value) => {
  value.close();
  return value;
};

const frame = () =>
  new VideoFrame(new Uint8Array(4), {
    format: 'RGBA',
    codedWidth: 1,
    codedHeight: 1,
    timestamp: 0,
  });

const empty = () => document.body.appendChild(document.createElement('iframe')).contentWindow;

/** Each makes an object behind which there is one of the host. */
const makers = {
  port: () => new MessageChannel().port1,
  transferredPort: transferred,
  closedPort: () => closed(new MessageChannel().port1),
  channel: () => new MessageChannel(),
  broadcastChannel: () => new BroadcastChannel('quay'),
  closedBroadcastChannel: () => closed(new BroadcastChannel('quay')),
  worker: () => {
    const worker = new Worker('data:text/javascript,');
    worker.terminate();
    return worker;
  },
  window: () => window,
  windowOfAFrame: empty,
  location: () => location,
  history: () => history,
  document: () => document,
  element: () => document.createElement('p'),
  text: () => document.createTextNode(''),
  storage: () => localStorage,
  crypto: () => crypto,
  performance: () => performance,
  controller: () => new AbortController(),
  signal: () => AbortSignal.abort(),
  event: () => new MessageEvent('message', { ports: [new MessageChannel().port1] }),
  blob: () => new Blob(['x']),
  file: () => new File(['x'], 'x'),
  frame,
  closedFrame: () => closed(frame()),
  rect: () => frame().codedRect,
  ipcRenderer: () => ipcRenderer,
  webFrame: () => electron.webFrame,
  registry: () => new WeakSet([{}]),
};

if (!process.sandboxed) {
  makers.stdout = () => process.stdout;
  makers.env = () => process.env;
  makers.stream = () => new (require('node:stream').PassThrough)();
}

const senders = {
  send: (value) => ipcRenderer.send('cargo', value),
  sendSync: (value) => ipcRenderer.sendSync('ask', value),
  postMessage: (value) => ipcRenderer.postMessage('cargo', value),
  sendToHost: (value) => ipcRenderer.sendToHost('cargo', value),
  invoke: (value) => ipcRenderer.invoke('ask', value),
};

const TEXT = 'An object could not be cloned.';

/** What a way of sending a value comes to, if it is not the error that it should be. */
async function complaint(send, value) {
  try {
    await send(value);
    return 'was sent';
  } catch (error) {
    const well = error.message === TEXT && Object.getPrototypeOf(error) === Error.prototype;
    return well ? undefined : String(error);
  }
}

async function complaints(wrap) {
  const found = [];
  for (const [name, make] of Object.entries(makers)) {
    for (const [way, send] of Object.entries(senders)) {
      const text = await complaint(send, wrap(make()));
      if (text !== undefined) found.push(`${way} ${name}: ${text}`);
    }
    ipcRenderer.send('after', name);
  }
  return [found, Object.keys(makers)];
}

contextBridge.exposeInMainWorld('customs', {
  bare: () => complaints((value) => value),
  packed: () => complaints((value) => [1, { inside: new Map([['it', value]]) }]),
});

ipcRenderer.on('hail', (_event, text) => ipcRenderer.send('echo', text));
