const { app, BrowserWindow, ipcMain } = require('electron');
const path = require('node:path');

const stock = new Map([
  ['apples', 12],
  ['pears', 0],
]);

app.whenReady().then(() => {
  ipcMain.handle('stock:count', async (_event, name) => {
    if (!stock.has(name)) throw new Error(`we do not sell ${name}`);
    return stock.get(name);
  });

  const window = new BrowserWindow({
    show: false,
    webPreferences: { preload: path.join(__dirname, 'preload.js') },
  });
  window.loadFile('index.html');
});
