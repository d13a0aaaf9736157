console.log('from the page', { a: [1, 2] });
console.warn('careful');
require('electron').ipcRenderer.send('printed');
