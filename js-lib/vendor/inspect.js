const { inspect, format, formatWithOptions } = require('node-inspect-extracted');

module.exports = { inspect, format, formatWithOptions };
