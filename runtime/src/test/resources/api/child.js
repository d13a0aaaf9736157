'use strict';

const electron = require('electron');
const { api, look, lookAll } = require('./look');

process.parentPort.postMessage({
  ...lookAll({ ParentPort: process.parentPort }),
  'electron, utility': look(electron, api.exports.utility),
});
