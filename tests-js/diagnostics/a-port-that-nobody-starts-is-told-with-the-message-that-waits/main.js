const { app, MessageChannelMain } = require('electron');

app.whenReady().then(() => {
  const { port1, port2 } = new MessageChannelMain();
  globalThis.kept = port2;
  port1.postMessage('first');
  port1.postMessage('second');
  port1.postMessage('third');
});
