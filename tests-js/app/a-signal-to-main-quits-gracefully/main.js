const { app, BrowserWindow } = require('electron');
const { variant } = require('../../support');

const order = [];
for (const name of ['before-quit', 'window-all-closed', 'will-quit']) {
  app.on(name, () => order.push(name));
}
app.on('quit', (_event, code) => order.push(`quit ${code}`));
process.on('exit', (code) => {
  order.push(`exit ${code}`);
  console.log(order.join(', '));
});

app.whenReady().then(async () => {
  const window = new BrowserWindow({ show: false });
  window.on('close', () => order.push('close'));
  window.on('closed', () => order.push('closed'));
  await window.loadURL('about:blank');
  order.push(`sent ${process.kill(process.pid, variant)}`);
});
