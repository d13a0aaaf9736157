$inspect('renderer file', async (add) => {
  add(ipcRenderer, 'ipcRenderer');
  add(require, 'require');
  add(process, 'process');
});
