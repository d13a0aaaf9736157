const electron = require('electron');
const assert = require('node:assert');
const fs = require('node:fs');
const { once } = require('node:events');
const path = require('node:path');
const { cases, inPage } = require('../../support');

const { app, autoUpdater, BrowserWindow, crashReporter, dialog, globalShortcut, ipcMain } =
  electron;
const { Menu, nativeImage, nativeTheme, Notification, powerMonitor, powerSaveBlocker } = electron;
const { protocol, safeStorage, screen, session, shell, Tray } = electron;

// What apps do before they are ready.
app.setName('Shop');
app.setAppUserModelId('example.shop');
app.commandLine.appendSwitch('disable-gpu');
app.disableHardwareAcceleration();
app.setPath('userData', path.join(app.getPath('temp'), 'shop'));
protocol.registerSchemesAsPrivileged([{ scheme: 'shop', privileges: { standard: true } }]);
crashReporter.start({ uploadToServer: false, extra: { shop: 'tea' } });
autoUpdater.on('update-downloaded', () => {});
for (const name of ['second-instance', 'activate', 'open-url', 'certificate-error']) {
  app.on(name, () => {});
}
const hasLock = app.requestSingleInstanceLock();

const image = path.join(__dirname, 'no-such-icon.png');
const refusal = (name) => ({
  message: `${name} is not supported headless (see README, Differences)`,
});

function openShop() {
  const size = screen.getPrimaryDisplay().workAreaSize;
  const window = new BrowserWindow({
    width: size.width / 2,
    height: size.height,
    show: false,
    icon: image,
    autoHideMenuBar: true,
    titleBarStyle: 'hidden',
    webPreferences: { preload: path.join(__dirname, 'preload.js'), spellcheck: false },
  });
  window.once('ready-to-show', () => window.show());
  window.on('resize', () => {});
  window.webContents.on('context-menu', () => {});
  window.webContents.on('before-input-event', () => {});
  window.webContents.openDevTools({ mode: 'detach' });
  window.loadFile('index.html');
  return window;
}

cases({
  'a window with a preload, a handler and links that open elsewhere': async () => {
    assert.strictEqual(hasLock, true);
    assert.strictEqual(app.getPath('userData'), path.join(app.getPath('temp'), 'shop'));
    ipcMain.handle('order', ({ sender }, what) => {
      sender.send('ordered', what);
      return `${what} is on its way`;
    });
    const window = openShop();
    const opened = new Promise((resolve) => {
      window.webContents.setWindowOpenHandler(({ url }) => {
        shell.openExternal(url).then(() => resolve(url));
        return { action: 'deny' };
      });
    });
    await once(window, 'ready-to-show');
    assert.strictEqual(window.isVisible(), true);
    await inPage(window, () => document.querySelector('button').click());
    assert.strictEqual(await opened, 'https://shop.example/');
    const [button, versions] = await inPage(window, () => [
      document.querySelector('button').textContent,
      document.querySelector('p').innerText,
    ]);
    assert.strictEqual(button, 'tea is on its way');
    const { chrome, electron: own, node } = process.versions;
    assert.strictEqual(versions, `${chrome} ${own} ${node}`);
    assert.strictEqual(window.getTitle(), 'Ordered: tea');
  },

  'menus are made and clicked': () => {
    let clicked = 0;
    const menu = Menu.buildFromTemplate([
      { role: 'fileMenu' },
      { role: 'viewMenu' },
      { label: 'Shop', submenu: [{ id: 'order', label: 'Order', click: () => clicked++ }] },
    ]);
    Menu.setApplicationMenu(menu);
    assert.strictEqual(Menu.getApplicationMenu(), menu);
    menu.getMenuItemById('order').click();
    assert.strictEqual(clicked, 1);
    Menu.setApplicationMenu(null);
    assert.strictEqual(Menu.getApplicationMenu(), null);
  },

  'a dialog can be replaced': async () => {
    assert.deepStrictEqual(await dialog.showOpenDialog({}), { canceled: true, filePaths: [] });
    const before = dialog.showOpenDialog;
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: ['chosen'] });
    assert.deepStrictEqual((await dialog.showOpenDialog()).filePaths, ['chosen']);
    dialog.showOpenDialog = before;
  },

  'the theme follows the app': async () => {
    const updated = once(nativeTheme, 'updated');
    nativeTheme.themeSource = 'dark';
    await updated;
    assert.strictEqual(nativeTheme.shouldUseDarkColors, true);
    nativeTheme.themeSource = 'system';
  },

  'a session takes handlers, and refuses by name what it lacks': async () => {
    const { defaultSession } = session;
    const never = () => assert.fail('nothing asks');
    defaultSession.setPermissionRequestHandler(never);
    defaultSession.setPermissionCheckHandler(never);
    defaultSession.webRequest.onHeadersReceived(never);
    defaultSession.on('will-download', never);
    await defaultSession.clearCache();
    assert.throws(() => defaultSession.cookies.get({}), refusal('session.cookies.get'));
    assert.throws(() => defaultSession.protocol.handle('a'), refusal('session.protocol.handle'));
    assert.throws(() => defaultSession.fetch('a'), refusal('session.fetch'));
    assert.throws(() => protocol.handle('shop', never), refusal('protocol.handle'));
    defaultSession.setUserAgent('Shop/1');
    const window = new BrowserWindow({ show: false });
    assert.strictEqual(window.webContents.getUserAgent(), 'Shop/1');
    window.webContents.setUserAgent('Shop/2');
    assert.strictEqual(window.webContents.userAgent, 'Shop/2');
    assert.strictEqual(defaultSession.getUserAgent(), 'Shop/1');
  },

  'shortcuts are registered': () => {
    assert.strictEqual(
      globalShortcut.register('Ctrl+T', () => {}),
      true,
    );
    assert.strictEqual(
      globalShortcut.register('Ctrl+T', () => {}),
      false,
    );
    globalShortcut.registerAll(['Ctrl+U', 'Ctrl+V'], () => {});
    globalShortcut.unregister('Ctrl+U');
    const registered = ['Ctrl+T', 'Ctrl+U', 'Ctrl+V'].map(globalShortcut.isRegistered);
    assert.deepStrictEqual(registered, [true, false, true]);
    globalShortcut.unregisterAll();
    assert.strictEqual(globalShortcut.isRegistered('Ctrl+T'), false);
    assert.throws(() => globalShortcut.register('Ctrl+T'), TypeError);
  },

  'a tray has a life and no place': () => {
    const tray = new Tray(nativeImage.createFromPath(image));
    tray.setToolTip('Shop');
    tray.setContextMenu(Menu.buildFromTemplate([]));
    tray.setTitle('tea');
    tray.on('click', () => {});
    assert.strictEqual(tray.getTitle(), 'tea');
    assert.deepStrictEqual(tray.getBounds(), { x: 0, y: 0, width: 0, height: 0 });
    tray.destroy();
    assert.strictEqual(tray.isDestroyed(), true);
    assert.throws(() => tray.setToolTip('late'), /Object has been destroyed/);
    assert.throws(() => new Tray(), TypeError);
  },

  'images are handed on and not looked into': () => {
    const none = nativeImage.createFromPath(image);
    assert.strictEqual(none.isEmpty(), true);
    assert.deepStrictEqual(none.getSize(), { width: 0, height: 0 });
    const some = nativeImage.createFromPath(__filename);
    assert.strictEqual(some.resize({ width: 16 }).isEmpty(), false);
    assert.throws(() => some.getSize(), refusal('nativeImage.getSize'));
    assert.throws(() => some.toPNG(), refusal('nativeImage.toPNG'));
    assert.strictEqual(nativeImage.createEmpty().isEmpty(), true);
    assert.strictEqual(nativeImage.createFromBuffer(fs.readFileSync(__filename)).isEmpty(), false);
    assert.strictEqual(nativeImage.createFromDataURL('data:text/plain,x').isEmpty(), true);
    new BrowserWindow({ show: false }).setIcon(some);
  },

  'power, storage, updates and notifications answer': () => {
    powerMonitor.on('suspend', () => {});
    assert.strictEqual(powerMonitor.getSystemIdleTime(), 0);
    assert.strictEqual(powerMonitor.isOnBatteryPower(), false);
    const id = powerSaveBlocker.start('prevent-display-sleep');
    assert.strictEqual(powerSaveBlocker.isStarted(id), true);
    assert.strictEqual(powerSaveBlocker.stop(id), true);
    assert.strictEqual(powerSaveBlocker.isStarted(id), false);
    assert.throws(() => powerSaveBlocker.start('sleep'), TypeError);
    assert.strictEqual(safeStorage.isEncryptionAvailable(), false);
    assert.throws(() => safeStorage.encryptString('a'), refusal('safeStorage.encryptString'));
    autoUpdater.setFeedURL({ url: 'https://shop.example/' });
    autoUpdater.checkForUpdates();
    assert.throws(() => autoUpdater.quitAndInstall(), refusal('autoUpdater.quitAndInstall'));
    assert.strictEqual(Notification.isSupported(), false);
    const note = new Notification({ title: 'Ordered' });
    note.on('click', () => {});
    note.show();
    assert.deepStrictEqual([note.title, note.body], ['Ordered', '']);
  },

  'a crash reporter keeps its parameters': () => {
    assert.deepStrictEqual(crashReporter.getParameters(), { shop: 'tea' });
    crashReporter.addExtraParameter('cup', 'blue');
    crashReporter.removeExtraParameter('shop');
    assert.deepStrictEqual(crashReporter.getParameters(), { cup: 'blue' });
    assert.deepStrictEqual(crashReporter.getUploadedReports(), []);
    assert.throws(() => crashReporter.start({}), /submitURL/);
  },

  'what comes too late or too early says so': () => {
    assert.throws(() => protocol.registerSchemesAsPrivileged([]), /before app is ready/);
    assert.strictEqual(app.getLoginItemSettings().openAtLogin, false);
    app.setLoginItemSettings({ openAtLogin: true });
    assert.strictEqual(app.setAsDefaultProtocolClient('shop'), false);
    assert.deepStrictEqual(app.getRecentDocuments(), []);
  },
});
