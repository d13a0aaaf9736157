'use strict';

// Every API that is accepted and does nothing visible, because there is no screen, user or desktop: by
// owner its name, what it does here, and what it returns if that is not undefined. The members are
// defined from this table, properties too, except those with `isDefined`, which need more than a value;
// the documentation is made from all of it.

const { ObjectDefineBareProperties, PromiseResolve } = primordials;

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
const property = (name, does, value) => ({ name, does, returns: () => value, isProperty: true });

const noOps = {
  __proto__: null,

  app: () => [
    { name: 'disableHardwareAcceleration', does: NO_GPU },
    { name: 'disableDomainBlockingFor3DAPIs', does: NO_GPU },
    { name: 'setAppUserModelId', does: NO_TASKBAR },
    { name: 'setUserTasks', does: NO_TASKBAR, returns: () => true },
    { name: 'setJumpList', does: NO_TASKBAR, returns: () => 'ok' },
    { name: 'setBadgeCount', does: NO_TASKBAR, returns: () => false },
    { name: 'getBadgeCount', does: NO_TASKBAR, returns: () => 0 },
    { name: 'focus', does: NO_DESKTOP },
    { name: 'hide', does: NO_DESKTOP },
    { name: 'show', does: NO_DESKTOP },
    { name: 'setActivationPolicy', does: NO_DESKTOP },
    { name: 'addRecentDocument', does: NO_DESKTOP },
    { name: 'clearRecentDocuments', does: NO_DESKTOP },
    { name: 'setAboutPanelOptions', does: NO_DESKTOP },
    { name: 'showAboutPanel', does: NO_DESKTOP },
    { name: 'isEmojiPanelSupported', does: NO_DESKTOP, returns: () => false },
    { name: 'showEmojiPanel', does: NO_DESKTOP },
    { name: 'setLoginItemSettings', does: NO_DESKTOP },
    {
      name: 'getLoginItemSettings',
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
    { name: 'getRecentDocuments', does: NO_DESKTOP, returns: () => [] },
    { name: 'setAsDefaultProtocolClient', does: NO_DESKTOP, returns: () => false },
    { name: 'removeAsDefaultProtocolClient', does: NO_DESKTOP, returns: () => false },
    { name: 'isDefaultProtocolClient', does: NO_DESKTOP, returns: () => false },
    { name: 'getApplicationNameForProtocol', does: NO_DESKTOP, returns: () => '' },
    { name: 'isAccessibilitySupportEnabled', does: NO_DESKTOP, returns: () => false },
    { name: 'setAccessibilitySupportEnabled', does: NO_DESKTOP },
    { name: 'isUnityRunning', does: NO_DESKTOP, returns: () => false },
    { name: 'getAccessibilitySupportFeatures', does: NO_DESKTOP, returns: () => [] },
    { name: 'setAccessibilitySupportFeatures', does: NO_DESKTOP },
    property('accessibilitySupportEnabled', NO_DESKTOP, false),
    { name: 'isActive', does: NO_DESKTOP, returns: () => false },
    { name: 'isHidden', does: NO_DESKTOP, returns: () => false },
    { name: 'setDesktopName', does: NO_DESKTOP },
    property('badgeCount', NO_TASKBAR, 0),
    { name: 'isHardwareAccelerationEnabled', does: NO_GPU, returns: () => false },
    {
      name: 'requestSingleInstanceLock',
      does: 'is always granted: every run is the only one',
      isDefined: true,
    },
    { name: 'releaseSingleInstanceLock', does: 'does nothing', isDefined: true },
    { name: 'getLocale', does: "is always 'en-US'", isDefined: true },
  ],

  BrowserWindow: () => [
    { name: 'setMenu', does: NO_MENU_BAR },
    { name: 'removeMenu', does: NO_MENU_BAR },
    { name: 'setMenuBarVisibility', does: NO_MENU_BAR },
    { name: 'isMenuBarVisible', does: NO_MENU_BAR, returns: () => false },
    { name: 'setAutoHideMenuBar', does: NO_MENU_BAR },
    { name: 'isMenuBarAutoHide', does: NO_MENU_BAR, returns: () => false },
    property('menuBarVisible', NO_MENU_BAR, false),
    property('autoHideMenuBar', NO_MENU_BAR, false),
    { name: 'setAutoHideCursor', does: NO_DESKTOP },
    { name: 'isSnapped', does: NO_DESKTOP, returns: () => false },
    property('snapped', NO_DESKTOP, false),
    { name: 'setHiddenInMissionControl', does: NO_DESKTOP },
    { name: 'isHiddenInMissionControl', does: NO_DESKTOP, returns: () => false },
    { name: 'setAccentColor', does: NO_PIXELS },
    { name: 'getAccentColor', does: NO_PIXELS, returns: () => false },
    { name: 'focusOnWebView', does: NO_DESKTOP },
    { name: 'blurWebView', does: NO_DESKTOP },
    { name: 'setProgressBar', does: NO_TASKBAR },
    { name: 'setOverlayIcon', does: NO_TASKBAR },
    { name: 'setSkipTaskbar', does: NO_TASKBAR },
    { name: 'setThumbarButtons', does: NO_TASKBAR, returns: () => false },
    { name: 'setThumbnailClip', does: NO_TASKBAR },
    { name: 'setThumbnailToolTip', does: NO_TASKBAR },
    { name: 'setAppDetails', does: NO_TASKBAR },
    { name: 'flashFrame', does: NO_TASKBAR },
    { name: 'setIcon', does: NO_DESKTOP },
    { name: 'moveTop', does: NO_DESKTOP },
    { name: 'moveAbove', does: NO_DESKTOP },
    { name: 'setIgnoreMouseEvents', does: NO_DESKTOP },
    { name: 'setSheetOffset', does: NO_DESKTOP },
    { name: 'setWindowButtonVisibility', does: NO_DESKTOP },
    { name: 'setWindowButtonPosition', does: NO_DESKTOP },
    { name: 'getWindowButtonPosition', does: NO_DESKTOP, returns: () => null },
    { name: 'setTitleBarOverlay', does: NO_DESKTOP },
    { name: 'setTouchBar', does: NO_DESKTOP },
    { name: 'setShape', does: NO_PIXELS },
    { name: 'setVibrancy', does: NO_PIXELS },
    { name: 'setBackgroundMaterial', does: NO_PIXELS },
    { name: 'setAspectRatio', does: NO_PIXELS },
    { name: 'invalidateShadow', does: NO_PIXELS },
    { name: 'previewFile', does: NO_DESKTOP },
    { name: 'closeFilePreview', does: NO_DESKTOP },
    { name: 'showDefinitionForSelection', does: NO_DESKTOP },
  ],

  webContents: () => [
    { name: 'openDevTools', does: NO_DEVTOOLS },
    { name: 'closeDevTools', does: NO_DEVTOOLS },
    { name: 'toggleDevTools', does: NO_DEVTOOLS },
    { name: 'isDevToolsOpened', does: NO_DEVTOOLS, returns: () => false },
    { name: 'isDevToolsFocused', does: NO_DEVTOOLS, returns: () => false },
    { name: 'getDevToolsTitle', does: NO_DEVTOOLS, returns: () => '' },
    { name: 'setDevToolsTitle', does: NO_DEVTOOLS },
    { name: 'setDevToolsWebContents', does: NO_DEVTOOLS },
    { name: 'inspectElement', does: NO_DEVTOOLS },
    { name: 'inspectServiceWorker', does: NO_DEVTOOLS },
    { name: 'inspectSharedWorker', does: NO_DEVTOOLS },
    { name: 'invalidate', does: NO_PIXELS },
    { name: 'insertCSS', does: NO_PIXELS, returns: resolved(() => '') },
    { name: 'removeInsertedCSS', does: NO_PIXELS, returns: resolved(() => undefined) },
    {
      name: 'setVisualZoomLevelLimits',
      does: NO_PIXELS,
      returns: resolved(() => undefined),
    },
    { name: 'enableDeviceEmulation', does: NO_PIXELS },
    { name: 'disableDeviceEmulation', does: NO_PIXELS },
    { name: 'setImageAnimationPolicy', does: NO_PIXELS },
    { name: 'isCurrentlyAudible', does: NO_DESKTOP, returns: () => false },
    { name: 'setIgnoreMenuShortcuts', does: NO_MENU_BAR },
    { name: 'undo', does: NO_EDITING },
    { name: 'redo', does: NO_EDITING },
    { name: 'cut', does: NO_EDITING },
    { name: 'copy', does: NO_EDITING },
    { name: 'paste', does: NO_EDITING },
    { name: 'pasteAndMatchStyle', does: NO_EDITING },
    { name: 'delete', does: NO_EDITING },
    { name: 'selectAll', does: NO_EDITING },
    { name: 'unselect', does: NO_EDITING },
    { name: 'setCaretBrowsingEnabled', does: NO_EDITING },
    { name: 'isCaretBrowsingEnabled', does: NO_EDITING, returns: () => false },
    property('caretBrowsingEnabled', NO_EDITING, false),
  ],

  Menu: () => [
    { name: 'popup', does: NO_MENU_BAR },
    { name: 'closePopup', does: NO_MENU_BAR },
  ],

  dialog: () => [
    {
      name: 'showOpenDialog',
      does: 'answers as if the user cancelled',
      returns: resolved(() => ({ canceled: true, filePaths: [] })),
    },
    { name: 'showOpenDialogSync', does: 'answers as if the user cancelled' },
    {
      name: 'showSaveDialog',
      does: 'answers as if the user cancelled',
      returns: resolved(() => ({ canceled: true, filePath: '' })),
    },
    {
      name: 'showSaveDialogSync',
      does: 'answers as if the user cancelled',
      returns: () => '',
    },
    {
      name: 'showMessageBox',
      does: 'answers with the button that cancels, or the first',
      isDefined: true,
    },
    {
      name: 'showMessageBoxSync',
      does: 'answers with the button that cancels, or the first',
      isDefined: true,
    },
    { name: 'showErrorBox', does: 'prints title and content on stderr', isDefined: true },
  ],

  shell: () => [
    {
      name: 'openExternal',
      does: 'resolves without opening anything',
      returns: resolved(() => undefined),
    },
    {
      name: 'openPath',
      does: 'resolves without opening anything',
      returns: resolved(() => ''),
    },
    { name: 'showItemInFolder', does: NO_DESKTOP },
    { name: 'beep', does: NO_DESKTOP },
  ],

  autoUpdater: () => [
    { name: 'setFeedURL', does: NO_UPDATES },
    { name: 'getFeedURL', does: NO_UPDATES, returns: () => '' },
    { name: 'checkForUpdates', does: NO_UPDATES },
  ],

  crashReporter: () => [
    { name: 'getLastCrashReport', does: NO_REPORTS, returns: () => null },
    { name: 'getUploadedReports', does: NO_REPORTS, returns: () => [] },
    { name: 'getUploadToServer', does: NO_REPORTS, returns: () => false },
    { name: 'setUploadToServer', does: NO_REPORTS },
  ],

  Notification: () => [{ name: 'isSupported', does: 'is always false', returns: () => false }],

  notification: () => [
    { name: 'show', does: NO_DESKTOP },
    { name: 'close', does: NO_DESKTOP },
  ],

  powerMonitor: () => [
    { name: 'getSystemIdleState', does: NO_POWER, returns: () => 'active' },
    { name: 'getSystemIdleTime', does: NO_POWER, returns: () => 0 },
    { name: 'getCurrentThermalState', does: NO_POWER, returns: () => 'unknown' },
    { name: 'isOnBatteryPower', does: NO_POWER, returns: () => false },
    property('onBatteryPower', NO_POWER, false),
  ],

  protocol: () => [{ name: 'registerSchemesAsPrivileged', does: NO_NETWORK, isDefined: true }],

  safeStorage: () => [
    { name: 'isEncryptionAvailable', does: 'is always false', returns: () => false },
    {
      name: 'isAsyncEncryptionAvailable',
      does: 'is always false',
      returns: resolved(() => false),
    },
    { name: 'getSelectedStorageBackend', does: NO_DESKTOP, returns: () => 'unknown' },
    { name: 'setUsePlainTextEncryption', does: NO_DESKTOP },
  ],

  session: () => [
    { name: 'setPermissionRequestHandler', does: NO_CHECKS },
    { name: 'setPermissionCheckHandler', does: NO_CHECKS },
    { name: 'setDevicePermissionHandler', does: NO_CHECKS },
    { name: 'setDisplayMediaRequestHandler', does: NO_CHECKS },
    { name: 'setUSBProtectedClassesHandler', does: NO_CHECKS },
    { name: 'setBluetoothPairingHandler', does: NO_CHECKS },
    { name: 'setCertificateVerifyProc', does: NO_NETWORK },
    { name: 'allowNTLMCredentialsForDomains', does: NO_NETWORK },
    { name: 'preconnect', does: NO_NETWORK },
    { name: 'setSSLConfig', does: NO_NETWORK },
    { name: 'setDownloadPath', does: NO_NETWORK },
    { name: 'setProxy', does: NO_NETWORK, returns: resolved(() => undefined) },
    { name: 'forceReloadProxyConfig', does: NO_NETWORK, returns: resolved(() => undefined) },
    { name: 'closeAllConnections', does: NO_NETWORK, returns: resolved(() => undefined) },
    { name: 'clearAuthCache', does: NO_NETWORK, returns: resolved(() => undefined) },
    { name: 'clearHostResolverCache', does: NO_NETWORK, returns: resolved(() => undefined) },
    { name: 'clearCache', does: NO_CACHE, returns: resolved(() => undefined) },
    { name: 'clearCodeCaches', does: NO_CACHE, returns: resolved(() => undefined) },
    { name: 'getCacheSize', does: NO_CACHE, returns: resolved(() => 0) },
    { name: 'setCodeCachePath', does: NO_CACHE },
    { name: 'setSpellCheckerEnabled', does: NO_EDITING },
    { name: 'isSpellCheckerEnabled', does: NO_EDITING, returns: () => false },
    { name: 'setSpellCheckerLanguages', does: NO_EDITING },
    { name: 'getSpellCheckerLanguages', does: NO_EDITING, returns: () => [] },
    { name: 'setSpellCheckerDictionaryDownloadURL', does: NO_EDITING },
    property('availableSpellCheckerLanguages', NO_EDITING, []),
    property('spellCheckerEnabled', NO_EDITING, false),
  ],

  webRequest: () => [
    { name: 'onBeforeRequest', does: NO_REQUESTS },
    { name: 'onBeforeSendHeaders', does: NO_REQUESTS },
    { name: 'onSendHeaders', does: NO_REQUESTS },
    { name: 'onHeadersReceived', does: NO_REQUESTS },
    { name: 'onResponseStarted', does: NO_REQUESTS },
    { name: 'onBeforeRedirect', does: NO_REQUESTS },
    { name: 'onCompleted', does: NO_REQUESTS },
    { name: 'onErrorOccurred', does: NO_REQUESTS },
  ],

  Tray: () => [
    { name: 'setImage', does: NO_DESKTOP },
    { name: 'setPressedImage', does: NO_DESKTOP },
    { name: 'setToolTip', does: NO_DESKTOP },
    { name: 'setContextMenu', does: NO_DESKTOP },
    { name: 'popUpContextMenu', does: NO_DESKTOP },
    { name: 'closeContextMenu', does: NO_DESKTOP },
    { name: 'displayBalloon', does: NO_DESKTOP },
    { name: 'removeBalloon', does: NO_DESKTOP },
    { name: 'focus', does: NO_DESKTOP },
    {
      name: 'getBounds',
      does: NO_DESKTOP,
      returns: () => ({ x: 0, y: 0, width: 0, height: 0 }),
    },
  ],

  webFrame: () => [
    { name: 'clearCache', does: 'does nothing: there is no cache' },
    { name: 'insertCSS', does: NO_PIXELS, returns: () => '' },
    { name: 'removeInsertedCSS', does: NO_PIXELS },
    { name: 'setVisualZoomLevelLimits', does: NO_PIXELS },
    {
      name: 'setIsolatedWorldInfo',
      does: 'checks its arguments: isolated worlds have no origin, policy or shown name',
      isDefined: true,
    },
    { name: 'setSpellCheckProvider', does: NO_EDITING },
  ],
};

function descriptorOf({ name, returns = () => undefined, isProperty = false }, enumerable) {
  if (isProperty) {
    return { __proto__: null, get: returns, set: () => {}, enumerable, configurable: true };
  }
  const value = { [name]: () => returns() }[name];
  return { __proto__: null, value, enumerable, configurable: true, writable: true };
}

/** Defines the no-ops of `owner`, such as 'BrowserWindow', as methods of `target`. */
function defineNoOps(target, owner, enumerable = false) {
  const descriptors = { __proto__: null };
  const rows = noOps[owner]();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (!row.isDefined) descriptors[row.name] = descriptorOf(row, enumerable);
  }
  ObjectDefineBareProperties(target, descriptors);
}

module.exports = { defineNoOps, noOps };
