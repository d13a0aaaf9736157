require('electron').ipcRenderer.postMessage('port', 0, [new MessageChannel().port1]);
