'use strict';

const { ipcRenderer } = require('electron');

async function copy() {
  const seen = [];
  const complete = new Promise((resolve) => {
    ipcRenderer.on('progress', (_event, percent) => {
      if (seen.push(percent) && percent === 100) resolve();
    });
  });
  await Promise.all([ipcRenderer.invoke('copy'), complete]);
  ipcRenderer.removeAllListeners('progress');
  ipcRenderer.send('copied', seen);
}

copy();
