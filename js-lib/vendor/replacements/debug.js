// Nobody can turn these messages on.
module.exports = () => () => {};
