const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  const window = open(__dirname);
  await once(window, 'ready-to-show');
  window.show();
  const blank = open(__dirname);
  blank.loadURL('about:blank');
  await once(blank, 'ready-to-show');
});
