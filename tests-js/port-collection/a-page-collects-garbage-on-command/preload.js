const { ipcRenderer } = require('electron');

const half = () => new MessageChannel().port1;
const port = half();
port.onclose = () => ipcRenderer.send('closed');
port.start();
// By then nothing on the stack holds the other half; and nothing else will collect it, for the app
// is never idle.
setTimeout(() => globalThis.gc());
setInterval(() => {}, 10);
