'use strict';

// What menu items with a role are called, contain and do.

const items = (...roles) => roles.map((role) => (role === '-' ? { type: 'separator' } : { role }));

const role = (label, click) => ({ label, click });

const onWindow = (label, act) =>
  role(label, (window) => {
    if (window) act(window);
  });

// Commands of an editor, a zoom or a system have nothing to act on here.
const inert = (label) => role(label, () => {});

/** By lower-case name: `{ label, click(window), submenu }`. */
exports.roles = {
  __proto__: null,
  about: inert('About'),
  close: onWindow('Close Window', (window) => window.close()),
  copy: inert('Copy'),
  cut: inert('Cut'),
  delete: inert('Delete'),
  forcereload: onWindow('Force Reload', (window) => window.webContents.reloadIgnoringCache()),
  front: inert('Bring All to Front'),
  help: inert('Help'),
  hide: inert('Hide'),
  hideothers: inert('Hide Others'),
  minimize: onWindow('Minimize', (window) => window.minimize()),
  paste: inert('Paste'),
  pasteandmatchstyle: inert('Paste and Match Style'),
  quit: role('Quit', () => require('browser/app').app.quit()),
  redo: inert('Redo'),
  reload: onWindow('Reload', (window) => window.reload()),
  resetzoom: onWindow('Actual Size', (window) => window.webContents.setZoomLevel(0)),
  selectall: inert('Select All'),
  services: inert('Services'),
  toggledevtools: onWindow('Toggle Developer Tools', (window) =>
    window.webContents.toggleDevTools(),
  ),
  togglefullscreen: onWindow('Toggle Full Screen', (window) =>
    window.setFullScreen(!window.isFullScreen()),
  ),
  undo: inert('Undo'),
  unhide: inert('Show All'),
  window: inert('Window'),
  zoom: onWindow('Zoom', (window) => window.maximize()),
  zoomin: onWindow('Zoom In', ({ webContents }) =>
    webContents.setZoomLevel(webContents.getZoomLevel() + 0.5),
  ),
  zoomout: onWindow('Zoom Out', ({ webContents }) =>
    webContents.setZoomLevel(webContents.getZoomLevel() - 0.5),
  ),
  appmenu: { label: 'App', submenu: items('about', '-', 'quit') },
  editmenu: {
    label: 'Edit',
    submenu: items('undo', 'redo', '-', 'cut', 'copy', 'paste', 'delete', '-', 'selectAll'),
  },
  filemenu: { label: 'File', submenu: items('quit') },
  viewmenu: {
    label: 'View',
    submenu: items(
      'reload',
      'forceReload',
      'toggleDevTools',
      '-',
      'resetZoom',
      'zoomIn',
      'zoomOut',
      '-',
      'togglefullscreen',
    ),
  },
  windowmenu: { label: 'Window', submenu: items('minimize', 'zoom', 'close') },
};
