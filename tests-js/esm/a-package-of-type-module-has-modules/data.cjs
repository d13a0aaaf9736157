module.exports = { common: typeof require === 'function' };
