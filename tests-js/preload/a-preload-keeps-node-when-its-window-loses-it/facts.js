const given = arguments.length;
module.exports = () => [process.type, Buffer.from('b').toString('hex'), global === window, given];
