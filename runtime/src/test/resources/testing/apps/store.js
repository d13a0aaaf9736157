const { ipcMain, BrowserWindow } = require('electron');

/** Keeps notes, and tells every window of new ones. */
module.exports = class Store {
  constructor() {
    this.notes = [];
    ipcMain.handle('notes:add', (_event, text) => this.add(text));
  }

  add(text) {
    if (!text) throw new Error('a note needs a text');
    const note = { id: this.notes.length + 1, text };
    this.notes.push(note);
    for (const window of BrowserWindow.getAllWindows()) {
      window.webContents.send('notes:added', note);
    }
    return note;
  }

  dispose() {
    ipcMain.removeHandler('notes:add');
  }
};
