const { ipcRenderer } = require('electron');

const names = [];
for (let object = process; object !== null; object = Object.getPrototypeOf(object)) {
  names.push(...Object.getOwnPropertyNames(object));
}
ipcRenderer.send('told', names);
