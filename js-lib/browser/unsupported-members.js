'use strict';

// Members that Electron has and Valence refuses by name.

exports.unsupportedWebContents = [
  'addWorkSpace', 'adjustSelection', 'attachToIframe', 'beginFrameSubscription', 'capturePage',
  'copyImageAt', 'downloadURL', 'endFrameSubscription', 'findInPage', 'getMediaSourceId',
  'getPrintersAsync', 'getWebRTCIPHandlingPolicy', 'getWebRTCUDPPortRange', 'hasServiceWorker',
  'inspectSharedWorkerById', 'getAllSharedWorkers', 'print', 'printToPDF', 'removeWorkSpace',
  'replace', 'replaceMisspelling', 'savePage', 'scrollToBottom', 'scrollToTop', 'centerSelection',
  'sendInputEvent', 'insertText', 'setWebRTCIPHandlingPolicy', 'setWebRTCUDPPortRange',
  'setFrameRate', 'getFrameRate', 'isOffscreen', 'isPainting', 'startPainting', 'stopPainting',
  'startDrag', 'stopFindInPage', 'takeHeapSnapshot', 'isBeingCaptured', 'showDefinitionForSelection',
  'canGoBack', 'canGoForward', 'canGoToOffset', 'clearHistory', 'goBack', 'goForward', 'goToIndex',
  'goToOffset',
];

exports.unsupportedBrowserWindow = [
  'addBrowserView', 'addTabbedWindow', 'capturePage', 'getBrowserView', 'getBrowserViews',
  'getContentView', 'getNativeWindowHandle', 'hookWindowMessage', 'isTabletMode',
  'isWindowMessageHooked', 'mergeAllWindows', 'moveTabToNewWindow', 'removeBrowserView',
  'selectNextTab', 'selectPreviousTab', 'setBrowserView', 'setContentView', 'setTopBrowserView',
  'showAllTabs', 'toggleTabBar', 'unhookAllWindowMessages', 'unhookWindowMessage',
];

exports.unsupportedApp = [
  'configureHostResolver', 'getAppMetrics', 'getFileIcon', 'getGPUFeatureStatus', 'getGPUInfo',
  'getJumpListSettings', 'getLoginItemSettings', 'getRecentDocuments', 'importCertificate',
  'relaunch', 'resolveProxy', 'setClientCertRequestPasswordHandler', 'setProxy',
  'startAccessingSecurityScopedResource', 'getApplicationInfoForProtocol', 'moveToApplicationsFolder',
  'isInApplicationsFolder', 'isSecureKeyboardEntryEnabled', 'setSecureKeyboardEntryEnabled',
  'setUserActivity', 'getCurrentActivityType', 'invalidateCurrentActivity', 'resignCurrentActivity',
  'updateCurrentActivity',
];

exports.unsupportedWebFrameMain = [
  'printToPDF', 'copyVideoFrameAt', 'saveVideoFrameAs', 'collectJavaScriptCallStack',
];
