'use strict';

// Every API that is accepted and does nothing visible, because there is no screen, user or desktop:
// its name, what it does here, and what it returns if that is not undefined. The members are defined
// from this table, properties too, except those with `isDefined`, which need more than a value; the documentation is
// made from all of it.

const { ObjectDefineProperty, PromiseResolve } = primordials;

const resolved = (make) => () => PromiseResolve(make());

const NO_GPU = 'does nothing: there is no GPU';
const NO_DESKTOP = 'does nothing: there is no desktop';
const NO_MENU_BAR = 'does nothing: there is no menu bar';
const NO_TASKBAR = 'does nothing: there is no taskbar';
const NO_PIXELS = 'does nothing: there are no pixels';
const NO_DEVTOOLS = 'does nothing: there are no developer tools';
const NO_UPDATES = 'does nothing: there are no updates';
const NO_REPORTS = 'does nothing: no crash is reported';
const NO_POWER = 'answers as a machine on mains that never sleeps';
const NO_CHECKS = 'is never asked: a page here has nothing that needs permission';
const NO_NETWORK = 'does nothing: there is no network';
const NO_REQUESTS = 'calls no listener: pages come from files';
const NO_CACHE = 'does nothing: there is no cache';
const NO_EDITING = 'does nothing: there is no focused field to edit';

/** A property that has always the same value, whatever is written to it. */
const property = (api, does, value) => ({ api, does, returns: () => value, isProperty: true });

const noOps = [
  { api: 'app.disableHardwareAcceleration', does: NO_GPU },
  { api: 'app.disableDomainBlockingFor3DAPIs', does: NO_GPU },
  { api: 'app.setAppUserModelId', does: NO_TASKBAR },
  { api: 'app.setUserTasks', does: NO_TASKBAR, returns: () => true },
  { api: 'app.setJumpList', does: NO_TASKBAR, returns: () => 'ok' },
  { api: 'app.setBadgeCount', does: NO_TASKBAR, returns: () => false },
  { api: 'app.getBadgeCount', does: NO_TASKBAR, returns: () => 0 },
  { api: 'app.focus', does: NO_DESKTOP },
  { api: 'app.hide', does: NO_DESKTOP },
  { api: 'app.show', does: NO_DESKTOP },
  { api: 'app.setActivationPolicy', does: NO_DESKTOP },
  { api: 'app.addRecentDocument', does: NO_DESKTOP },
  { api: 'app.clearRecentDocuments', does: NO_DESKTOP },
  { api: 'app.setAboutPanelOptions', does: NO_DESKTOP },
  { api: 'app.showAboutPanel', does: NO_DESKTOP },
  { api: 'app.isEmojiPanelSupported', does: NO_DESKTOP, returns: () => false },
  { api: 'app.showEmojiPanel', does: NO_DESKTOP },
  { api: 'app.setLoginItemSettings', does: NO_DESKTOP },
  {
    api: 'app.getLoginItemSettings',
    does: NO_DESKTOP,
    returns: () => ({
      openAtLogin: false,
      openAsHidden: false,
      wasOpenedAtLogin: false,
      wasOpenedAsHidden: false,
      restoreState: false,
      status: 'not-registered',
      executableWillLaunchAtLogin: false,
      launchItems: [],
    }),
  },
  { api: 'app.getRecentDocuments', does: NO_DESKTOP, returns: () => [] },
  { api: 'app.setAsDefaultProtocolClient', does: NO_DESKTOP, returns: () => false },
  { api: 'app.removeAsDefaultProtocolClient', does: NO_DESKTOP, returns: () => false },
  { api: 'app.isDefaultProtocolClient', does: NO_DESKTOP, returns: () => false },
  { api: 'app.getApplicationNameForProtocol', does: NO_DESKTOP, returns: () => '' },
  { api: 'app.isAccessibilitySupportEnabled', does: NO_DESKTOP, returns: () => false },
  { api: 'app.setAccessibilitySupportEnabled', does: NO_DESKTOP },
  { api: 'app.isUnityRunning', does: NO_DESKTOP, returns: () => false },
  { api: 'app.getAccessibilitySupportFeatures', does: NO_DESKTOP, returns: () => [] },
  { api: 'app.setAccessibilitySupportFeatures', does: NO_DESKTOP },
  property('app.accessibilitySupportEnabled', NO_DESKTOP, false),
  { api: 'app.isActive', does: NO_DESKTOP, returns: () => false },
  { api: 'app.isHidden', does: NO_DESKTOP, returns: () => false },
  { api: 'app.setDesktopName', does: NO_DESKTOP },
  property('app.badgeCount', NO_TASKBAR, 0),
  { api: 'app.isHardwareAccelerationEnabled', does: NO_GPU, returns: () => false },
  {
    api: 'app.requestSingleInstanceLock',
    does: 'is always granted: every run is the only one',
    isDefined: true,
  },
  { api: 'app.releaseSingleInstanceLock', does: 'does nothing', isDefined: true },
  { api: 'app.getLocale', does: "is always 'en-US'", isDefined: true },

  { api: 'BrowserWindow.setMenu', does: NO_MENU_BAR },
  { api: 'BrowserWindow.removeMenu', does: NO_MENU_BAR },
  { api: 'BrowserWindow.setMenuBarVisibility', does: NO_MENU_BAR },
  { api: 'BrowserWindow.isMenuBarVisible', does: NO_MENU_BAR, returns: () => false },
  { api: 'BrowserWindow.setAutoHideMenuBar', does: NO_MENU_BAR },
  { api: 'BrowserWindow.isMenuBarAutoHide', does: NO_MENU_BAR, returns: () => false },
  property('BrowserWindow.menuBarVisible', NO_MENU_BAR, false),
  property('BrowserWindow.autoHideMenuBar', NO_MENU_BAR, false),
  { api: 'BrowserWindow.setAutoHideCursor', does: NO_DESKTOP },
  { api: 'BrowserWindow.isSnapped', does: NO_DESKTOP, returns: () => false },
  property('BrowserWindow.snapped', NO_DESKTOP, false),
  { api: 'BrowserWindow.setHiddenInMissionControl', does: NO_DESKTOP },
  { api: 'BrowserWindow.isHiddenInMissionControl', does: NO_DESKTOP, returns: () => false },
  { api: 'BrowserWindow.setAccentColor', does: NO_PIXELS },
  { api: 'BrowserWindow.getAccentColor', does: NO_PIXELS, returns: () => false },
  { api: 'BrowserWindow.focusOnWebView', does: NO_DESKTOP },
  { api: 'BrowserWindow.blurWebView', does: NO_DESKTOP },
  { api: 'BrowserWindow.setProgressBar', does: NO_TASKBAR },
  { api: 'BrowserWindow.setOverlayIcon', does: NO_TASKBAR },
  { api: 'BrowserWindow.setSkipTaskbar', does: NO_TASKBAR },
  { api: 'BrowserWindow.setThumbarButtons', does: NO_TASKBAR, returns: () => false },
  { api: 'BrowserWindow.setThumbnailClip', does: NO_TASKBAR },
  { api: 'BrowserWindow.setThumbnailToolTip', does: NO_TASKBAR },
  { api: 'BrowserWindow.setAppDetails', does: NO_TASKBAR },
  { api: 'BrowserWindow.flashFrame', does: NO_TASKBAR },
  { api: 'BrowserWindow.setIcon', does: NO_DESKTOP },
  { api: 'BrowserWindow.moveTop', does: NO_DESKTOP },
  { api: 'BrowserWindow.moveAbove', does: NO_DESKTOP },
  { api: 'BrowserWindow.setIgnoreMouseEvents', does: NO_DESKTOP },
  { api: 'BrowserWindow.setSheetOffset', does: NO_DESKTOP },
  { api: 'BrowserWindow.setWindowButtonVisibility', does: NO_DESKTOP },
  { api: 'BrowserWindow.setWindowButtonPosition', does: NO_DESKTOP },
  { api: 'BrowserWindow.getWindowButtonPosition', does: NO_DESKTOP, returns: () => null },
  { api: 'BrowserWindow.setTitleBarOverlay', does: NO_DESKTOP },
  { api: 'BrowserWindow.setTouchBar', does: NO_DESKTOP },
  { api: 'BrowserWindow.setShape', does: NO_PIXELS },
  { api: 'BrowserWindow.setVibrancy', does: NO_PIXELS },
  { api: 'BrowserWindow.setBackgroundMaterial', does: NO_PIXELS },
  { api: 'BrowserWindow.setAspectRatio', does: NO_PIXELS },
  { api: 'BrowserWindow.invalidateShadow', does: NO_PIXELS },
  { api: 'BrowserWindow.previewFile', does: NO_DESKTOP },
  { api: 'BrowserWindow.closeFilePreview', does: NO_DESKTOP },
  { api: 'BrowserWindow.showDefinitionForSelection', does: NO_DESKTOP },

  { api: 'webContents.openDevTools', does: NO_DEVTOOLS },
  { api: 'webContents.closeDevTools', does: NO_DEVTOOLS },
  { api: 'webContents.toggleDevTools', does: NO_DEVTOOLS },
  { api: 'webContents.isDevToolsOpened', does: NO_DEVTOOLS, returns: () => false },
  { api: 'webContents.isDevToolsFocused', does: NO_DEVTOOLS, returns: () => false },
  { api: 'webContents.getDevToolsTitle', does: NO_DEVTOOLS, returns: () => '' },
  { api: 'webContents.setDevToolsTitle', does: NO_DEVTOOLS },
  { api: 'webContents.setDevToolsWebContents', does: NO_DEVTOOLS },
  { api: 'webContents.inspectElement', does: NO_DEVTOOLS },
  { api: 'webContents.inspectServiceWorker', does: NO_DEVTOOLS },
  { api: 'webContents.inspectSharedWorker', does: NO_DEVTOOLS },
  { api: 'webContents.invalidate', does: NO_PIXELS },
  { api: 'webContents.insertCSS', does: NO_PIXELS, returns: resolved(() => '') },
  { api: 'webContents.removeInsertedCSS', does: NO_PIXELS, returns: resolved(() => undefined) },
  {
    api: 'webContents.setVisualZoomLevelLimits',
    does: NO_PIXELS,
    returns: resolved(() => undefined),
  },
  { api: 'webContents.enableDeviceEmulation', does: NO_PIXELS },
  { api: 'webContents.disableDeviceEmulation', does: NO_PIXELS },
  { api: 'webContents.setImageAnimationPolicy', does: NO_PIXELS },
  { api: 'webContents.isCurrentlyAudible', does: NO_DESKTOP, returns: () => false },
  { api: 'webContents.setIgnoreMenuShortcuts', does: NO_MENU_BAR },
  { api: 'webContents.undo', does: NO_EDITING },
  { api: 'webContents.redo', does: NO_EDITING },
  { api: 'webContents.cut', does: NO_EDITING },
  { api: 'webContents.copy', does: NO_EDITING },
  { api: 'webContents.paste', does: NO_EDITING },
  { api: 'webContents.pasteAndMatchStyle', does: NO_EDITING },
  { api: 'webContents.delete', does: NO_EDITING },
  { api: 'webContents.selectAll', does: NO_EDITING },
  { api: 'webContents.unselect', does: NO_EDITING },
  { api: 'webContents.setCaretBrowsingEnabled', does: NO_EDITING },
  { api: 'webContents.isCaretBrowsingEnabled', does: NO_EDITING, returns: () => false },
  property('webContents.caretBrowsingEnabled', NO_EDITING, false),

  { api: 'Menu.popup', does: NO_MENU_BAR },
  { api: 'Menu.closePopup', does: NO_MENU_BAR },

  {
    api: 'dialog.showOpenDialog',
    does: 'answers as if the user cancelled',
    returns: resolved(() => ({ canceled: true, filePaths: [] })),
  },
  { api: 'dialog.showOpenDialogSync', does: 'answers as if the user cancelled' },
  {
    api: 'dialog.showSaveDialog',
    does: 'answers as if the user cancelled',
    returns: resolved(() => ({ canceled: true, filePath: '' })),
  },
  {
    api: 'dialog.showSaveDialogSync',
    does: 'answers as if the user cancelled',
    returns: () => '',
  },
  {
    api: 'dialog.showMessageBox',
    does: 'answers with the button that cancels, or the first',
    isDefined: true,
  },
  {
    api: 'dialog.showMessageBoxSync',
    does: 'answers with the button that cancels, or the first',
    isDefined: true,
  },
  { api: 'dialog.showErrorBox', does: 'prints title and content on stderr', isDefined: true },

  {
    api: 'shell.openExternal',
    does: 'resolves without opening anything',
    returns: resolved(() => undefined),
  },
  {
    api: 'shell.openPath',
    does: 'resolves without opening anything',
    returns: resolved(() => ''),
  },
  { api: 'shell.showItemInFolder', does: NO_DESKTOP },
  { api: 'shell.beep', does: NO_DESKTOP },

  { api: 'autoUpdater.setFeedURL', does: NO_UPDATES },
  { api: 'autoUpdater.getFeedURL', does: NO_UPDATES, returns: () => '' },
  { api: 'autoUpdater.checkForUpdates', does: NO_UPDATES },

  { api: 'crashReporter.getLastCrashReport', does: NO_REPORTS, returns: () => null },
  { api: 'crashReporter.getUploadedReports', does: NO_REPORTS, returns: () => [] },
  { api: 'crashReporter.getUploadToServer', does: NO_REPORTS, returns: () => false },
  { api: 'crashReporter.setUploadToServer', does: NO_REPORTS },

  { api: 'Notification.isSupported', does: 'is always false', returns: () => false },
  { api: 'notification.show', does: NO_DESKTOP },
  { api: 'notification.close', does: NO_DESKTOP },

  { api: 'powerMonitor.getSystemIdleState', does: NO_POWER, returns: () => 'active' },
  { api: 'powerMonitor.getSystemIdleTime', does: NO_POWER, returns: () => 0 },
  { api: 'powerMonitor.getCurrentThermalState', does: NO_POWER, returns: () => 'unknown' },
  { api: 'powerMonitor.isOnBatteryPower', does: NO_POWER, returns: () => false },
  property('powerMonitor.onBatteryPower', NO_POWER, false),

  { api: 'protocol.registerSchemesAsPrivileged', does: NO_NETWORK, isDefined: true },

  { api: 'safeStorage.isEncryptionAvailable', does: 'is always false', returns: () => false },
  {
    api: 'safeStorage.isAsyncEncryptionAvailable',
    does: 'is always false',
    returns: resolved(() => false),
  },
  { api: 'safeStorage.getSelectedStorageBackend', does: NO_DESKTOP, returns: () => 'unknown' },
  { api: 'safeStorage.setUsePlainTextEncryption', does: NO_DESKTOP },

  { api: 'session.setPermissionRequestHandler', does: NO_CHECKS },
  { api: 'session.setPermissionCheckHandler', does: NO_CHECKS },
  { api: 'session.setDevicePermissionHandler', does: NO_CHECKS },
  { api: 'session.setDisplayMediaRequestHandler', does: NO_CHECKS },
  { api: 'session.setUSBProtectedClassesHandler', does: NO_CHECKS },
  { api: 'session.setBluetoothPairingHandler', does: NO_CHECKS },
  { api: 'session.setCertificateVerifyProc', does: NO_NETWORK },
  { api: 'session.allowNTLMCredentialsForDomains', does: NO_NETWORK },
  { api: 'session.preconnect', does: NO_NETWORK },
  { api: 'session.setSSLConfig', does: NO_NETWORK },
  { api: 'session.setDownloadPath', does: NO_NETWORK },
  { api: 'session.setProxy', does: NO_NETWORK, returns: resolved(() => undefined) },
  { api: 'session.forceReloadProxyConfig', does: NO_NETWORK, returns: resolved(() => undefined) },
  { api: 'session.closeAllConnections', does: NO_NETWORK, returns: resolved(() => undefined) },
  { api: 'session.clearAuthCache', does: NO_NETWORK, returns: resolved(() => undefined) },
  { api: 'session.clearHostResolverCache', does: NO_NETWORK, returns: resolved(() => undefined) },
  { api: 'session.clearCache', does: NO_CACHE, returns: resolved(() => undefined) },
  { api: 'session.clearCodeCaches', does: NO_CACHE, returns: resolved(() => undefined) },
  { api: 'session.getCacheSize', does: NO_CACHE, returns: resolved(() => 0) },
  { api: 'session.setCodeCachePath', does: NO_CACHE },
  { api: 'session.setSpellCheckerEnabled', does: NO_EDITING },
  { api: 'session.isSpellCheckerEnabled', does: NO_EDITING, returns: () => false },
  { api: 'session.setSpellCheckerLanguages', does: NO_EDITING },
  { api: 'session.getSpellCheckerLanguages', does: NO_EDITING, returns: () => [] },
  { api: 'session.setSpellCheckerDictionaryDownloadURL', does: NO_EDITING },
  property('session.availableSpellCheckerLanguages', NO_EDITING, []),
  property('session.spellCheckerEnabled', NO_EDITING, false),

  { api: 'webRequest.onBeforeRequest', does: NO_REQUESTS },
  { api: 'webRequest.onBeforeSendHeaders', does: NO_REQUESTS },
  { api: 'webRequest.onSendHeaders', does: NO_REQUESTS },
  { api: 'webRequest.onHeadersReceived', does: NO_REQUESTS },
  { api: 'webRequest.onResponseStarted', does: NO_REQUESTS },
  { api: 'webRequest.onBeforeRedirect', does: NO_REQUESTS },
  { api: 'webRequest.onCompleted', does: NO_REQUESTS },
  { api: 'webRequest.onErrorOccurred', does: NO_REQUESTS },

  { api: 'Tray.setImage', does: NO_DESKTOP },
  { api: 'Tray.setPressedImage', does: NO_DESKTOP },
  { api: 'Tray.setToolTip', does: NO_DESKTOP },
  { api: 'Tray.setContextMenu', does: NO_DESKTOP },
  { api: 'Tray.popUpContextMenu', does: NO_DESKTOP },
  { api: 'Tray.closeContextMenu', does: NO_DESKTOP },
  { api: 'Tray.displayBalloon', does: NO_DESKTOP },
  { api: 'Tray.removeBalloon', does: NO_DESKTOP },
  { api: 'Tray.focus', does: NO_DESKTOP },
  {
    api: 'Tray.getBounds',
    does: NO_DESKTOP,
    returns: () => ({ x: 0, y: 0, width: 0, height: 0 }),
  },

  { api: 'webFrame.clearCache', does: 'does nothing: there is no cache' },
  { api: 'webFrame.insertCSS', does: NO_PIXELS, returns: () => '' },
  { api: 'webFrame.removeInsertedCSS', does: NO_PIXELS },
  { api: 'webFrame.setVisualZoomLevelLimits', does: NO_PIXELS },
  {
    api: 'webFrame.setIsolatedWorldInfo',
    does: 'checks its arguments: isolated worlds have no origin, policy or shown name',
    isDefined: true,
  },
  { api: 'webFrame.setSpellCheckProvider', does: NO_EDITING },
];

/** Defines the no-ops of `owner`, such as 'BrowserWindow', as methods of `target`. */
function defineNoOps(target, owner, enumerable = false) {
  noOps.forEach(({ api, returns = () => undefined, isDefined = false, isProperty = false }) => {
    const [ownerOfRow, name] = api.split('.');
    if (ownerOfRow !== owner || isDefined) return;
    if (isProperty) {
      const [get, set] = [() => returns(), () => {}];
      ObjectDefineProperty(target, name, { get, set, enumerable, configurable: true });
      return;
    }
    const value = { [name]: () => returns() }[name];
    ObjectDefineProperty(target, name, { value, enumerable, configurable: true, writable: true });
  });
}

module.exports = { defineNoOps, noOps };
