const { ipcRenderer } = require('electron');

const attempt = (channel) =>
  ipcRenderer.invoke(channel).then(
    (value) => `resolved ${value}`,
    (error) => [error.name, error.message, error.code],
  );

Promise.all(['throws', 'rejects', 'string', 'empty'].map(attempt)).then((results) =>
  ipcRenderer.send('results', results),
);
