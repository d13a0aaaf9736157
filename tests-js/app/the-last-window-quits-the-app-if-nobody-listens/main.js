const { app, BrowserWindow } = require('electron');

let closed = false;
app.on('will-quit', () => {
  if (!closed) app.exit(1);
});
app.whenReady().then(() => {
  const window = new BrowserWindow({ show: false });
  setTimeout(() => app.exit(2), 60_000);
  window.on('closed', () => (closed = true));
  window.close();
});
