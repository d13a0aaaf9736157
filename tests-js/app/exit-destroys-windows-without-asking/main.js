const { app, BrowserWindow } = require('electron');

const order = [];
for (const name of ['before-quit', 'will-quit']) app.on(name, () => order.push(name));
app.whenReady().then(async () => {
  const windows = [new BrowserWindow({ show: false }), new BrowserWindow({ show: false })];
  for (const window of windows) {
    window.on('close', (event) => event.preventDefault());
    window.on('closed', () => order.push(`closed ${window.isDestroyed()}`));
  }
  await windows[0].loadURL('data:text/html,<script>onbeforeunload = () => false</script>');
  windows.push(new BrowserWindow({ parent: windows[0], show: false }));
  windows[2].on('closed', () => order.push('child closed'));
  windows[2].loadFile('never-arrives.html').catch(() => {});
  app.on('quit', (_event, code) => {
    order.push(`quit ${code}, ${BrowserWindow.getAllWindows().length} windows`);
  });
  process.on('exit', (code) => {
    order.push(`exit ${code}`);
    console.log(order.join(', '));
  });
  app.exit(9);
});
