const process = 'its own process';
module.exports = () => process;
