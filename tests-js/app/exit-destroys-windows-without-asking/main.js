const { app, BrowserWindow } = require('electron');

const order = [];
for (const name of ['before-quit', 'will-quit']) app.on(name, () => order.push(name));
app.on('quit', (_event, code) => order.push(`quit ${code}`));
process.on('exit', (code) => {
  order.push(`exit ${code}`);
  console.log(order.join(', '));
});
app.whenReady().then(() => {
  const window = new BrowserWindow({ show: false });
  window.on('close', (event) => event.preventDefault());
  app.exit();
});
