require('electron').ipcRenderer.send('ping', 7);
