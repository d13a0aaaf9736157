'use strict';

// A random program of ports: main, a page or two, and some of: a frame in the first page, a worker of the
// second, a utility process. Unless the program is gentle, all of them may be ended by others.

const { app, BrowserWindow, ipcMain, MessageChannelMain, utilityProcess } = require('electron');
const { actor, randomOf, listenInMain } = require('./actor');

const [seedText, stepsText, mode] = process.argv.slice(-3);
const seed = Number(seedText);
const gentle = mode === 'gentle';
const random = randomOf(seed, 'main');
const chance = (n) => random(n) === 0;

const cast = { two: chance(2), frame: chance(3), worker: chance(2), child: chance(2) };
const size = 2 + cast.two + cast.frame + (cast.two && cast.worker) + cast.child;
const steps = Math.ceil(Number(stepsText) / size);
const reachable = new Map();

/** Another process that is told of by its frame, or by webContents. */
function reach(to, target) {
  const channel = 'other';
  const attempt = (method) => (message, port) => {
    try {
      method(message, port);
    } catch {
      // A frame that was removed: what it was sent is lost.
      reachable.delete(to);
    }
  };
  reachable.set(to, {
    to,
    say: [
      attempt((message) => target.postMessage(channel, message)),
      (message) => !target.isDestroyed() && target.send(channel, message),
    ],
    ship: attempt((message, port) => target.postMessage(channel, message, [port])),
  });
}

function crash(me, window, address) {
  me.log('crash', address);
  for (const to of reachable.keys()) if (to.startsWith(address)) reachable.delete(to);
  window.webContents.forcefullyCrashRenderer();
}

function openPage(me, address, more) {
  const options = { address, seed, steps, gentle, ...more };
  const window = new BrowserWindow({
    webPreferences: {
      preload: `${__dirname}/preload.js`,
      sandbox: false,
      contextIsolation: !more.worker,
      nodeIntegrationInSubFrames: true,
      additionalArguments: [`--actor=${JSON.stringify(options)}`],
    },
  });
  reach(address, window.webContents);
  window.loadFile('page.html');
  if (gentle) return;
  if (chance(2)) setTimeout(() => window.webContents.reload(), random(steps));
  if (chance(3)) setTimeout(() => crash(me, window, address), steps + random(steps));
}

function openChild(me) {
  const name = 'child.1';
  const child = utilityProcess.fork(`${__dirname}/child.js`, [`${seed}`, `${steps}`, name]);
  child.on('message', (message) => me.receive(message));
  child.on('exit', () => {
    reachable.delete(name);
    me.log('bye', name);
  });
  reachable.set(name, {
    to: name,
    say: [(message) => child.postMessage(message)],
    ship: (message, port) => child.postMessage(message, [port]),
  });
  if (gentle || !chance(3)) return;
  setTimeout(() => {
    me.log('dying', name);
    child.kill();
  }, random(steps * 2));
}

const later = (action) => (chance(2) ? action() : setTimeout(action, random(4)));

app.whenReady().then(() => {
  const me = actor({
    name: 'main',
    random,
    steps,
    openChannel: () => new MessageChannelMain(),
    listen: listenInMain,
    others: () => [...reachable.values()],
  });
  ipcMain.on('hello', ({ senderFrame }, name) => reach(name, senderFrame));
  ipcMain.on('other', ({ ports }, message) => me.receive(message, ports?.[0]));
  ipcMain.handle('ask', (event, message) => {
    const answer = me.receive(message);
    return new Promise((resolve) => later(() => resolve(answer)));
  });
  ipcMain.on('ask-sync', (event, message) => {
    const answer = me.receive(message);
    later(() => {
      event.returnValue = answer;
    });
  });
  openPage(me, 'one', { frame: cast.frame });
  if (cast.two) openPage(me, 'two', { worker: cast.worker });
  if (cast.child) openChild(me);
  if (chance(4)) setTimeout(gc, random(steps * 2));
});
