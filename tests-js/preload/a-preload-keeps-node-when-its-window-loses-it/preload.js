const given = arguments.length;
const facts = require('./facts.js');
window.fails = () => new Error('here').stack.split('\n')[1];
window.ofPreload = () => [process.type, Buffer.from('b').toString('hex'), global === window, given];
window.ofItsModule = facts;
window.ofTwin = require('./twin.js');
