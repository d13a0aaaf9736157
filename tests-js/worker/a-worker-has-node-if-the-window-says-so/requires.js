const path = require('node:path');

postMessage({
  type: process.type,
  base: path.basename(__dirname),
  file: path.basename(__filename),
  own: require('./own'),
  onMessage: typeof postMessage,
});
