'use strict';

const { ipcRenderer } = require('electron');

if (location.search === '?shop') {
  ipcRenderer.send('pay', 5);
  location.search = '?thanks';
}
