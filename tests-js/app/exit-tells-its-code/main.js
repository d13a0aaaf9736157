const { app, BrowserWindow } = require('electron');

const order = [];
for (const name of ['before-quit', 'will-quit', 'window-all-closed']) {
  app.on(name, () => order.push(name));
}
app.on('quit', (_event, code) => order.push(`quit ${code}`));
process.on('exit', (code) => {
  order.push(`exit ${code}`);
  console.log(order.join(', '));
});
app.whenReady().then(() => {
  new BrowserWindow({ show: false });
  app.exit(123);
});
