'use strict';

// BroadcastChannel (HTML standard, 9.5): to all others of its name in the pages and workers of an
// origin. One that has listeners hears until it is closed or its page is over.

const host = binding('broadcast');
const { defineEventHandler, EventTarget, fire } = require('web/event-target');
const { defineInterface, requireArguments } = require('web/interface');
const { readTransferList } = require('web/transfer');
const { String } = primordials;

class BroadcastChannel extends EventTarget {
  #name;
  #channel;
  #closed = false;

  constructor(name) {
    requireArguments("construct 'BroadcastChannel'", arguments.length, 1);
    super();
    this.#name = String(name);
    this.#channel = host.open(this.#name, (data) => {
      if (!this.#closed) receive(this, data);
    });
  }

  get name() {
    return this.#name;
  }

  postMessage(message) {
    const what = "execute 'postMessage' on 'BroadcastChannel'";
    requireArguments(what, arguments.length, 1);
    if (this.#closed) {
      const { DOMException } = require('web/dom-exception');
      throw new DOMException(`Failed to ${what}: Channel is closed`, 'InvalidStateError');
    }
    const { values, portIndex } = readTransferList(undefined, undefined, what);
    host.post(this.#channel, message, values, portIndex);
  }

  close() {
    this.#closed = true;
    host.close(this.#channel);
  }
}

function receive(target, data) {
  const { MessageEvent } = require('web/message-event');
  fire(target, 'message', MessageEvent, { data, origin: host.origin() });
}

defineInterface(BroadcastChannel);
defineEventHandler(BroadcastChannel.prototype, 'message');
defineEventHandler(BroadcastChannel.prototype, 'messageerror');

exports.BroadcastChannel = BroadcastChannel;
