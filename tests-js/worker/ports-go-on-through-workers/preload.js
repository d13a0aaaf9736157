const { ipcRenderer } = require('electron');

ipcRenderer.on('port', ({ ports }, what) => {
  if (what === 'for a worker') new Worker('doubles.js').postMessage(null, [...ports]);
  if (what === 'from a worker') {
    new Worker('speaks.js').onmessage = (event) =>
      ipcRenderer.postMessage('pass on', null, [...event.ports]);
  }
  if (what === 'for you') ports[0].onmessage = ({ data }) => ipcRenderer.send('heard', data);
});
