module.exports = 'a neighbour';
