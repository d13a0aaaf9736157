'use strict';

// A page of a random program of ports, or a frame in it.

const { ipcRenderer } = require('electron');
const { actor, randomOf, listenInPage } = require('./actor');

const argument = process.argv.find((text) => text.startsWith('--actor='));
const options = JSON.parse(argument.slice('--actor='.length));

// A document that follows another takes other steps, and gives other names.
const birth = Math.floor(performance.timeOrigin * 1000) % 1e9;
const name = process.isMainFrame ? `${options.address}.${birth}` : location.hash.slice(1);
const random = randomOf(options.seed, name);
const reachable = new Map();
const workers = [];

reachable.set('main', {
  to: 'main',
  say: [
    (message) => ipcRenderer.send('other', message),
    (message) => ipcRenderer.postMessage('other', message),
  ],
  ask: [
    (message) => ipcRenderer.invoke('ask', message),
    (message) => ipcRenderer.sendSync('ask-sync', message),
  ],
  ship: (message, port) => ipcRenderer.postMessage('other', message, [port]),
});

const me = actor({
  name,
  random,
  steps: options.steps,
  openChannel: () => new MessageChannel(),
  listen: listenInPage,
  others: () => [...reachable.values()],
});

/** A window or a worker. */
function reach(to, post) {
  reachable.set(to, {
    to,
    say: [(message) => post(message, [])],
    ship: (message, port) => post(message, [port]),
  });
}

const reachWindow = (to, other) =>
  reach(to, (message, ports) => other.postMessage(message, '*', ports));

/** Ends somebody at a random time, unless nobody may be. */
function maybeEnd(to, end) {
  if (options.gentle || random(2)) return;
  setTimeout(() => {
    reachable.delete(to);
    end();
  }, random(options.steps * 2));
}

function openFrame() {
  const frame = document.createElement('iframe');
  const to = `${options.address}-frame.${birth}`;
  frame.src = `page.html#${to}`;
  document.body.append(frame);
  maybeEnd(to, () => frame.remove());
}

function openWorker() {
  const to = `${options.address}-worker.${birth}`;
  const worker = new Worker('worker.js', { name: to });
  me.log('hire', to);
  worker.postMessage({ ...options, page: name });
  worker.onmessage = ({ data, ports }) => me.receive(data, ports[0]);
  reach(to, (message, ports) => worker.postMessage(message, ports));
  maybeEnd(to, () => {
    me.log('bye', to);
    worker.terminate();
  });
  workers.push(to);
}

ipcRenderer.on('other', ({ ports }, message) => me.receive(message, ports[0]));
window.addEventListener('message', ({ data, ports, source }) => {
  if (data.hello) reachWindow(data.hello, source);
  else me.receive(data, ports[0]);
});
window.addEventListener('unload', () => {
  for (const to of workers) if (reachable.has(to)) me.log('bye', to);
  me.log('bye', name);
});

if (process.isMainFrame) {
  window.addEventListener('DOMContentLoaded', () => {
    if (options.frame) openFrame();
    if (options.worker) openWorker();
  });
} else {
  window.parent.postMessage({ hello: name }, '*');
  reachWindow(`${options.address}.${location.hash.split('.')[1]}`, window.parent);
  ipcRenderer.send('hello', name);
}
