'use strict';

// A page of a random program of ports.

const { ipcRenderer } = require('electron');
const { actor, randomOf } = require('./actor');

const argument = process.argv.find((text) => text.startsWith('--actor='));
const [name, seed, steps] = argument.slice('--actor='.length).split(',');
// A document that follows another takes other steps, and gives other names.
const birth = Math.floor(performance.timeOrigin * 1000) % 1e9;
const random = randomOf(Number(seed) + name.length + birth);

const arrive = actor({
  name,
  birth,
  random,
  steps: Number(steps),
  openChannel: () => new MessageChannel(),
  listen(port, onMessage, onClose) {
    port.onclose = onClose;
    port.onmessage = ({ data, ports }) => onMessage(data, ports);
  },
  ship(entry, log) {
    log('main');
    ipcRenderer.postMessage('port', entry.label, [entry.port]);
  },
});
ipcRenderer.on('port', ({ ports: [port] }, label) => arrive(label, port));
window.addEventListener('unload', () => console.log(`bye ${name}`));
