'use strict';

// Many small cases in one app, each told to the test as it ends: a line `case {"title": ..., "error": ...}`.

const { app, BrowserWindow, ipcMain } = require('electron');

const ownErrorListeners = ipcMain.listeners('error');
const handled = new Set();
const { handle } = ipcMain;
ipcMain.handle = (channel, handler) => {
  handle.call(ipcMain, channel, handler);
  handled.add(channel);
};

/** As at the start of the app: no window, and nobody listens to or answers messages in main. */
const fresh = (uncaught) => {
  for (const window of BrowserWindow.getAllWindows()) window.destroy();
  ipcMain.removeAllListeners();
  for (const listener of ownErrorListeners) ipcMain.on('error', listener);
  for (const channel of handled) ipcMain.removeHandler(channel);
  handled.clear();
  for (const name of ['uncaughtException', 'unhandledRejection']) {
    process.removeAllListeners(name);
    process.on(name, uncaught);
  }
};

const tell = (title, error) => console.log(`case ${JSON.stringify({ title, error })}`);
const textOf = (error) => String(error?.stack ?? error);

/** What runs now; an error that nobody caught ends it. There is nothing between two cases. */
class Cases {
  #current;
  #failed = false;

  async run(functions) {
    for (const [title, body] of Object.entries(functions)) {
      fresh(this.fail);
      await this.#runOne(title, body);
    }
    fresh(this.fail);
    await new Promise(setImmediate);
    app.exit(this.#failed ? 1 : 0);
  }

  async #runOne(title, body) {
    const uncaught = new Promise((_resolve, reject) => {
      this.#current = { title, reject };
    });
    try {
      await Promise.race([Promise.resolve().then(body), uncaught]);
      tell(title);
    } catch (error) {
      this.#failed = true;
      tell(title, textOf(error));
    }
    this.#current = undefined;
  }

  fail = (error) => {
    if (this.#current !== undefined) return this.#current.reject(error);
    console.error('Outside of all cases:', error);
    app.exit(1);
  };

  /** Nothing is left to do, and the case that runs will never end. */
  idle = () => {
    if (this.#current !== undefined) tell(this.#current.title, 'nothing is left to wait for');
    app.exit(1);
  };
}

exports.run = (functions, watch) => {
  const cases = new Cases();
  app.on('window-all-closed', () => {});
  app.on('will-quit', cases.idle);
  if (watch) app.on('web-contents-created', (_event, contents) => watch(contents, cases.fail));
  app.whenReady().then(() => cases.run(functions), cases.fail);
};
