'use strict';

const { ipcRenderer } = require('electron');

let requests = 0;

/** Asks main; main's answer. */
const ask = (question) =>
  new Promise((resolve) => {
    const id = ++requests;
    ipcRenderer.on('answer', (_event, answered, text) => {
      if (answered === id) resolve(text);
    });
    ipcRenderer.send('ask', id, question);
  });

const file = location.search.slice(1);
ask(`open ${file}?`).then((text) => ipcRenderer.send('shown', file, text));
