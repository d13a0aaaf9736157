const electron = require('electron');

const modules = [
  'electron',
  'electron/common',
  'electron/renderer',
  'events',
  'timers',
  'url',
  'node:url',
];
const refused = {};
for (const name of ['fs', 'node:path', './other', 'electron/main']) {
  try {
    require(name);
  } catch (error) {
    refused[name] = error.message;
  }
}
electron.ipcRenderer.send('facts', {
  modules: modules.filter(
    (name) => typeof require(name) === 'object' || typeof require(name) === 'function',
  ),
  refused,
  types: [
    typeof __dirname,
    typeof __filename,
    typeof Buffer,
    typeof setImmediate,
    typeof module.exports,
  ],
  process: [process.type, process.sandboxed, process.contextIsolated, typeof process.cwd],
  names: Object.keys(electron),
});
