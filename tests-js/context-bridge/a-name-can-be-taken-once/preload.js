const { contextBridge } = require('electron');

const outcome = (name, value) => {
  try {
    contextBridge.exposeInMainWorld(name, value);
    return 'exposed';
  } catch (error) {
    return [error.constructor === Error, error.message];
  }
};

const outcomes = {
  first: outcome('taken', { by: 'the first' }),
  second: outcome('taken', { by: 'the second' }),
  ofThePage: outcome('document', 1),
  inherited: outcome('toString', 1),
};
contextBridge.exposeInMainWorld('outcomes', outcomes);
