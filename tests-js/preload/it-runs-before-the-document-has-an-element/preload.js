const { ipcRenderer } = require('electron');

const states = [];
const note = (name) => {
  const there = document.getElementById('there') !== null;
  states.push([name, document.documentElement !== null, there, document.readyState]);
};
note('preload');
document.addEventListener('DOMContentLoaded', () => note('DOMContentLoaded'));
window.addEventListener('load', () => {
  note('load');
  ipcRenderer.send('states', states);
});
