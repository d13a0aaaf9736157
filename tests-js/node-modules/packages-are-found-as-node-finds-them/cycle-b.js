exports.seen = require('./cycle-a').name;
