globalThis.count = (globalThis.count ?? 0) + 1;
require('electron').ipcRenderer.send('run', globalThis.count);
