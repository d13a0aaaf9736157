'use strict';

// A random program of ports in main and two pages; one page may be reloaded, and crash.

const { app, BrowserWindow, ipcMain, MessageChannelMain } = require('electron');
const { actor, randomOf } = require('./actor');

const [seed, steps] = process.argv.slice(-2).map(Number);
const random = randomOf(seed);
const alive = new Map();

function ship(entry, log) {
  const [name, contents] = [...alive][random(alive.size)] ?? [];
  if (name === undefined) {
    log('nobody');
    entry.port.close();
    return;
  }
  log(name);
  contents.postMessage('port', entry.label, [entry.port]);
}

function listen(port, onMessage, onClose) {
  port.on('message', ({ data, ports }) => onMessage(data, ports));
  port.on('close', onClose);
  port.start();
}

function disturb(window, name) {
  if (random(2)) setTimeout(() => window.webContents.reload(), random(steps));
  if (random(3) === 0) {
    setTimeout(
      () => {
        console.log(`bye ${name}`);
        console.log(`crash ${name}`);
        alive.delete(name);
        window.webContents.forcefullyCrashRenderer();
      },
      steps + random(steps),
    );
  }
}

app.whenReady().then(() => {
  for (const name of ['one', 'two']) {
    const additionalArguments = [`--actor=${name},${seed},${steps}`];
    const preload = `${__dirname}/preload.js`;
    const window = new BrowserWindow({
      webPreferences: { preload, sandbox: false, additionalArguments },
    });
    alive.set(name, window.webContents);
    window.loadURL('about:blank');
    disturb(window, name);
  }
  const openChannel = () => new MessageChannelMain();
  const arrive = actor({ name: 'main', random, steps, openChannel, listen, ship });
  ipcMain.on('port', ({ ports: [port] }, label) => arrive(label, port));
});
