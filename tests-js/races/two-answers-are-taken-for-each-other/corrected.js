'use strict';

const { once } = require('node:events');

/** The name that a page has given itself. */
exports.nameOf = async (contents) => {
  contents.send('name?');
  const [, name] = await once(contents.ipc, 'name');
  return name;
};
