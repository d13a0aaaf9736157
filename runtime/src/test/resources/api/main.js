'use strict';

// Tells what there is of each member and export of Electron's API: a line `api {...}` for every object.

const electron = require('electron');
const path = require('node:path');
const { api, look, lookAll } = require('./look');

const { app, BrowserWindow, ipcMain, MessageChannelMain, utilityProcess } = electron;

const tell = (found) => console.log(`api ${JSON.stringify(found)}`);
const once = (emitter, name) =>
  new Promise((resolve) => emitter.once(name, (...args) => resolve(args)));

async function messageEvent() {
  const { port1, port2 } = new MessageChannelMain();
  port1.postMessage(1);
  port2.start();
  return [(await once(port2, 'message'))[0], port1];
}

async function tellOfUtility() {
  const child = utilityProcess.fork(path.join(__dirname, 'child.js'), process.argv.slice(-2), {
    stdio: 'pipe',
  });
  tell(lookAll({ UtilityProcess: child }));
  tell({ 'UtilityProcess, static': look(utilityProcess, api.classes.UtilityProcess.statics) });
  tell(await new Promise((resolve) => child.once('message', resolve)));
  child.kill();
}

app.whenReady().then(async () => {
  const preload = path.join(__dirname, 'preload.js');
  const window = new BrowserWindow({
    show: false,
    webPreferences: { preload, sandbox: false, additionalArguments: process.argv.slice(-2) },
  });
  const contents = window.webContents;
  const said = once(ipcMain, 'send');
  const posted = once(ipcMain, 'post');
  const asked = once(ipcMain, 'sync');
  const told = once(ipcMain, 'found');
  const invoked = new Promise((resolve) => ipcMain.handle('invoke', (event) => resolve(event)));
  window.loadURL('about:blank');
  contents.send('hello');
  const [message, port] = await messageEvent();
  const { classes, exports } = api;
  tell(lookAll({ App: app, BrowserWindow: window, WebContents: contents, IpcMain: ipcMain }));
  tell(lookAll({ WebFrameMain: contents.mainFrame, MessageChannelMain: new MessageChannelMain() }));
  tell(lookAll({ MessagePortMain: port, MessageEvent: message }));
  tell({
    'BrowserWindow, static': look(BrowserWindow, classes.BrowserWindow.statics, 'BrowserWindow'),
  });
  tell({ 'WebContents, static': look(electron.webContents, classes.WebContents.statics) });
  tell({ 'WebFrameMain, static': look(electron.webFrameMain, classes.WebFrameMain.statics) });
  tell({ 'electron, main': look(electron, [...exports.main, ...exports.common]) });
  const events = { send: (await said)[0], post: (await posted)[0], sync: (await asked)[0] };
  events.sync.returnValue = null;
  const found = Object.values(events).map((event) => look(event, classes.IpcMainEvent.members));
  const best = (name) =>
    found
      .map((each) => each[name])
      .sort()
      .pop();
  tell({ IpcMainEvent: Object.fromEntries(classes.IpcMainEvent.members.map((n) => [n, best(n)])) });
  tell(lookAll({ IpcMainInvokeEvent: await invoked }));
  tell((await told)[1]);
  await tellOfUtility();
  app.exit(0);
});
