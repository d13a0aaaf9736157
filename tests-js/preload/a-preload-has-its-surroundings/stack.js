const { ipcRenderer } = require('electron');

// The line below is the sixth.

// It is told as such.
const { stack } = new Error('here');
ipcRenderer.send('told', stack);
