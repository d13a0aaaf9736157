// Packages that bring a `process` of their own get the one that the wrapper passes in.
module.exports = process;
