const { once } = require('node:events');
const { openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const closed = once(window, 'closed');
  window.webContents.executeJavaScript('window.close()').catch(() => {});
  await closed;
});
