// The inner file, as this is the one whose export is the legacy Stream class, like Node's.
module.exports = require('readable-stream/lib/stream.js');
