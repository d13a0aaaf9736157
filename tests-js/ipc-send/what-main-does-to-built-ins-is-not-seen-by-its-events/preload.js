require('electron').ipcRenderer.send('ping');
