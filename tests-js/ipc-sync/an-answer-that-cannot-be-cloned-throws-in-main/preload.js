require('electron').ipcRenderer.sendSync('ask');
