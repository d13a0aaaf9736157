'use strict';

// Values as text, for the difference between what a test expected and what it got: strings as they
// are, all else as Node's util.inspect prints it over several lines with sorted keys.

const vendor = require('common/vendor');

exports.describeValue = (value) => ({
  type: value === null ? 'null' : typeof value,
  text:
    typeof value === 'string'
      ? value
      : vendor('inspect').inspect(value, { depth: 10, sorted: true, compact: false }),
});
