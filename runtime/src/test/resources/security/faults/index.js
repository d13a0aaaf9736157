'use strict';

// A page with a preload whose bindings fail, another that goes on, then main's own bindings fail.

require('./tools.js');
const electron = require('electron');
const { app, BrowserWindow, ipcMain, MessageChannelMain } = electron;
const fs = require('fs');

process.on('uncaughtException', (error) => $check(error, 'uncaughtException in main'));
process.on('unhandledRejection', (reason) => $check(reason, 'unhandledRejection in main'));
ipcMain.on('sync', (event) => {
  event.returnValue = 1;
});
ipcMain.on('send', () => {});
ipcMain.on('ports', (event) => event.ports[0]?.start());
ipcMain.handle('invoke', (event, value) => value);
app.on('window-all-closed', () => {});

const openWindow = (file, preload) => {
  const window = new BrowserWindow({
    webPreferences: { sandbox: false, preload: `${__dirname}/${preload}` },
  });
  window.loadFile(file);
  return window;
};

/** Resolves when the window's page prints a line that begins with the text. */
const printed = (window, text) =>
  new Promise((done) => {
    window.webContents.on('console-message', (event) => {
      if (event.message.startsWith(text)) done();
    });
  });

function steps(window) {
  const contents = window.webContents;
  return {
    'new MessageChannelMain': () => new MessageChannelMain(),
    'a message through ports': () => {
      const { port1, port2 } = new MessageChannelMain();
      const spare = new MessageChannelMain();
      const got = new Promise((done) => port2.on('message', done));
      port2.start();
      port1.postMessage({ a: new Map([[1, new Date(0)]]) }, [spare.port1]);
      return got;
    },
    'closing a port': () => {
      const { port1, port2 } = new MessageChannelMain();
      const closed = new Promise((done) => port2.on('close', done));
      port2.start();
      port1.close();
      return closed;
    },
    'contents.send': () => contents.send('x', { a: [1] }),
    'contents.postMessage': () => contents.postMessage('x', 1, [new MessageChannelMain().port1]),
    'frame.send': () => contents.mainFrame.send('x', 1),
    frame: () => {
      const { url, origin, processId, routingId, frameToken, name } = contents.mainFrame;
      return [url, origin, processId, routingId, frameToken, name];
    },
    executeJavaScript: () => contents.executeJavaScript('1 + 1'),
    'a script that throws': () => contents.executeJavaScript('null.x'),
    contents: () => [contents.getURL(), contents.getTitle(), contents.isLoading()],
    reload: () => new Promise((done) => contents.once('did-finish-load', done) && contents.reload()),
    loadURL: () => contents.loadURL('data:text/html,<p>'),
    'loadFile of nothing': () => contents.loadFile('nowhere.html'),
    'a window': () => {
      const made = new BrowserWindow({ show: false });
      const closed = new Promise((done) => made.on('closed', done));
      made.close();
      return closed;
    },
    getPath: () => app.getPath('temp'),
    app: () => [app.getAppPath(), app.getName(), app.getVersion()],
    'console.log': () => console.log(''),
    setTimeout: () => new Promise((done) => setTimeout(done, 1)),
    setInterval: () => clearInterval(setInterval(() => {}, 1)),
    setImmediate: () => new Promise((done) => setImmediate(done)),
    nextTick: () => new Promise((done) => process.nextTick(done)),
    process: () => [process.uptime(), process.memoryUsage(), process.hrtime(), process.cwd()],
    'stdout.write': () => process.stdout.write(''),
    readFile: () => fs.readFileSync(__filename, 'utf8'),
    'fs.promises': () => fs.promises.readFile(__filename),
    'a file': () => {
      const file = `${__dirname}/a file`;
      fs.writeFileSync(file, 'a');
      fs.appendFileSync(file, 'b');
      fs.statSync(file);
      fs.renameSync(file, `${file} 2`);
      fs.rmSync(`${file} 2`);
    },
    'a folder': () => {
      const folder = `${__dirname}/a/folder`;
      fs.mkdirSync(folder, { recursive: true });
      fs.readdirSync(__dirname);
      fs.rmSync(`${__dirname}/a`, { recursive: true });
    },
    'an open file': () => {
      const file = fs.openSync(__filename);
      fs.readSync(file, Buffer.alloc(4));
      fs.closeSync(file);
    },
    'a stream': () =>
      new Promise((done, fail) => {
        fs.createReadStream(__filename).on('error', fail).on('close', done).resume();
      }),
    os: () => [require('os').cpus(), require('os').hostname(), require('os').freemem()],
    crypto: () => {
      const { createHash, createHmac, randomBytes, randomUUID } = require('crypto');
      return [
        createHash('sha1').update('a').digest('hex'),
        createHmac('sha1', 'a').update('a').digest('hex'),
        randomBytes(4),
        randomUUID(),
      ];
    },
    structuredClone: () => structuredClone(new Map([[1, new Error('x')]])),
    TextDecoder: () => new TextDecoder('utf-16le').decode(new Uint8Array(2)),
    'a module': () => import('./module.mjs'),
    'a module that is not there': () => import('./nowhere.mjs'),
    require: () => {
      delete require.cache[require.resolve('./data.json')];
      return require('./data.json');
    },
    'require of nothing': () => require('./nowhere'),
    performance: () => performance.now(),
    random: () => crypto.getRandomValues(new Uint8Array(2)),
  };
}

app.whenReady().then(async () => {
  const witness = openWindow('witness.html', 'witness-preload.js');
  const page = openWindow('page.html', 'preload.js');
  await Promise.all([printed(page, 'EXERCISED page'), printed(page, 'EXERCISED preload')]);
  await $exercise('main process', steps(openWindow('witness.html', 'witness-preload.js')));
  console.log('main goes on');
  witness.webContents.send('ping');
  ipcMain.on('pong', () => {
    console.log('the witness goes on');
    app.exit(0);
  });
});
