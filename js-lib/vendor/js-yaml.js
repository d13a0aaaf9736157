module.exports = require('js-yaml');
