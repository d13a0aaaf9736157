const { ipcRenderer } = require('electron');

const messageOf = (channel) => ipcRenderer.invoke(channel).catch((error) => error.message);

Promise.all(['nobody', 'removed', 'listened'].map(messageOf)).then((messages) =>
  ipcRenderer.send('messages', ...messages),
);
