const { ipcRenderer } = require('electron');

const seen = [];
const observer = new MutationObserver((records) => {
  for (const { addedNodes } of records)
    seen.push(...[...addedNodes].map(({ nodeName }) => nodeName));
  if (seen.includes('HR')) ipcRenderer.send('seen', seen);
});
window.addEventListener('DOMContentLoaded', () => {
  observer.observe(document.body, { childList: true, subtree: true });
});
