const { app, BrowserWindow, ipcMain, Menu } = require('electron');
const path = require('node:path');

app.whenReady().then(() => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { preload: path.join(__dirname, 'preload.js') },
  });

  const menu = Menu.buildFromTemplate([
    {
      label: 'Counter',
      submenu: [
        { id: 'up', label: 'Up', click: () => window.webContents.send('add', 1) },
        { id: 'down', label: 'Down', click: () => window.webContents.send('add', -1) },
      ],
    },
  ]);
  Menu.setApplicationMenu(menu);

  ipcMain.on('counter', (_event, value) => console.log('the counter shows', value));

  window.loadFile('index.html').then(() => {
    // Nobody can open a menu of a hidden window.
    for (const id of ['up', 'up', 'up', 'down']) menu.getMenuItemById(id).click();
  });
});
