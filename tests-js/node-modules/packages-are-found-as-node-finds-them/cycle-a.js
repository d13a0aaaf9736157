exports.name = 'half of a';
exports.seen = require('./cycle-b').seen;
