'use strict';

const { once } = require('node:events');

/** The file that a page uploads; ends when the port does. */
exports.receive = async (port) => {
  const chunks = [];
  port.on('message', ({ data }) => chunks.push(data));
  port.start();
  await once(port, 'close');
  return chunks.join('');
};
