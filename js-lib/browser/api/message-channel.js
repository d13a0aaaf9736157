'use strict';

// electron.MessageChannelMain.

const { wrap } = require('browser/message-port-main');
const { createPair } = binding('message_port');

/** Two entangled ports. */
class MessageChannelMain {
  constructor() {
    const pair = createPair();
    this.port1 = wrap(pair[0]);
    this.port2 = wrap(pair[1]);
  }
}

module.exports = MessageChannelMain;
