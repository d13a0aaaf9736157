module.exports = 'a module of the worker';
