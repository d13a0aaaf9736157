'use strict';

// Runs the programs that the command line names, one after the other: NAME COUNT NAME COUNT ...
// What a program says is printed as `bench NAME.FIGURE VALUE`.

const { app, BrowserWindow, ipcMain, MessageChannelMain } = require('electron');
const path = require('node:path');
const platform = require('./electron-platform.js');
const programs = require('./programs.js');

ipcMain.handle('call', (event, request) => request);
ipcMain.handle('memory', () => platform.memory());

function open(side, name, count) {
  const preload = path.join(__dirname, 'preload.js');
  const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: false } });
  const loaded = window.loadFile('page.html', { hash: `${side},${name},${count}` });
  return loaded.then(() => window);
}

/** The far side is main, or the page of a second window. */
async function exchange(name, count) {
  const program = programs[name];
  const { port1, port2 } = new MessageChannelMain();
  const windows = [];
  if (program.betweenPages) {
    const far = await open('far', name, count);
    far.webContents.postMessage('port', null, [port2]);
    windows.push(far);
  } else {
    program.far(port2, platform.listen);
  }
  const near = await open('near', name, count);
  windows.push(near);
  const figures = await new Promise((resolve, reject) => {
    ipcMain.once('figures', (event, said) => resolve(said));
    ipcMain.once('failure', (event, message) => reject(new Error(message)));
    near.webContents.once('render-process-gone', () => reject(new Error('the page is gone')));
    near.webContents.postMessage('port', null, [port1]);
  });
  for (const window of windows) window.destroy();
  return figures;
}

async function run(name, count) {
  const figures = await (programs[name].run?.(platform, count) ?? exchange(name, count));
  for (const figure of Object.keys(figures)) {
    console.log(`bench ${name}.${figure} ${figures[figure]}`);
  }
}

async function runAll(named) {
  for (let next = 0; next < named.length; next += 2) {
    ipcMain.removeAllListeners('figures');
    ipcMain.removeAllListeners('failure');
    await run(named[next], Number(named[next + 1]));
  }
}

app.on('window-all-closed', () => {});
app
  .whenReady()
  .then(() => runAll(process.argv.slice(process.argv.indexOf('--') + 1)))
  .then(
    () => app.exit(0),
    (error) => {
      console.error(error);
      app.exit(1);
    },
  );
