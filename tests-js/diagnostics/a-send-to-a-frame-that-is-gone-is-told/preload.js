require('electron').ipcRenderer.send('hello');
