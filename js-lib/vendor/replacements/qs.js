// `url` was written for `qs`, which nests brackets; Node's own url.parse uses querystring.
exports.parse = (text) => require('querystring').parse(text);
exports.stringify = (query) => require('querystring').stringify(query);
