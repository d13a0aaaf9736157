'use strict';

const { MessageChannelMain } = require('electron');

/** As long as main lives, the page's lifeline is open. */
exports.giveLifeline = (contents) => {
  const { port2 } = new MessageChannelMain();
  contents.postMessage('lifeline', null, [port2]);
};
