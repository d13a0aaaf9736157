// Whoever starts the reporters knows whether there is a terminal.
module.exports = {
  get stdout() {
    return globalThis.process?.env?.FORCE_COLOR === '1';
  },
};
