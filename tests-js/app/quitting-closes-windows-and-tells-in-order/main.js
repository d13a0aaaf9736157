const { app, BrowserWindow } = require('electron');
const assert = require('node:assert');

const order = [];
for (const name of ['before-quit', 'window-all-closed', 'will-quit']) {
  app.on(name, () => order.push(name));
}
app.on('quit', (_event, code) => {
  order.push(`quit ${code}`);
  try {
    assert.deepStrictEqual(order, ['before-quit', 'close', 'closed', 'will-quit', 'quit 0']);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
    app.exit(1);
  }
});
app.whenReady().then(() => {
  const window = new BrowserWindow({ show: false });
  window.on('close', () => order.push('close'));
  window.on('closed', () => order.push('closed'));
  window.loadURL('about:blank').then(() => app.quit());
});
