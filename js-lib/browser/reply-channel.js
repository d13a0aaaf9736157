'use strict';

// The one answer to an invoke or a sendSync. Whoever drops it unanswered lets the collector answer.

const reply = binding('reply');

class ReplyChannel {
  #handle;

  constructor(handle) {
    this.#handle = handle;
  }

  /** Throws if the value cannot be cloned. Only the first answer counts. */
  sendReply(value) {
    reply.send(this.#handle, value);
  }
}

module.exports = ReplyChannel;
