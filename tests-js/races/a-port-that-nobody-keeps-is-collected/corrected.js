'use strict';

const { MessageChannelMain } = require('electron');

/** As long as main lives, the page's lifeline is open: a started port is not collected. */
exports.giveLifeline = (contents) => {
  const { port1, port2 } = new MessageChannelMain();
  port1.start();
  contents.postMessage('lifeline', null, [port2]);
};
