require('electron').contextBridge.exposeInMainWorld('api', {
  number: 1,
  list: [1, 2, 3],
  deep: { text: 'text' },
  nothing: null,
  missing: undefined,
  big: 10n,
  add: (a, b) => a + b,
});
