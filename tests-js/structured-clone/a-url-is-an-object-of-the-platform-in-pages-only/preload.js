const { ipcRenderer } = require('electron');

const errorOf = (action) => {
  try {
    action();
    return 'nothing thrown';
  } catch (error) {
    return String(error);
  }
};
const url = new URL('https://example.org/a?b=c');

ipcRenderer.send('told', {
  bySend: errorOf(() => ipcRenderer.send('never', { url })),
  ofSearch: errorOf(() => ipcRenderer.send('never', url.searchParams)),
  ofParse: errorOf(() => ipcRenderer.send('never', URL.parse('https://example.org/'))),
  byClone: errorOf(() => structuredClone(url)),
  byPort: errorOf(() => new MessageChannel().port1.postMessage([url])),
  stillUrl: [url.origin + url.pathname, url instanceof URL, [...url.searchParams.keys()][0]],
});
