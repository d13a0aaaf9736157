'use strict';

// Worker (HTML standard, 10.2.6.3). The worker is a process of Java's; what it and this object say to
// each other goes through a pair of ports, of which this object has one.
//
// Difference: a worker lives until it is ended, even if nobody can reach it any more.

const host = binding('worker');
const port = binding('message_port');
const { ErrorEvent } = require('web/error-event');
const { defineEventHandler, EventTarget, fire } = require('web/event-target');
const { defineInterface, requireArguments } = require('web/interface');
const { receive } = require('web/message-port');
const { readTransferList } = require('web/transfer');
const { reportForeign } = require('web/window-errors');
const { readWorkerOptions } = require('web/worker-options');
const { String } = primordials;

let receiver;

class Worker extends EventTarget {
  static {
    receiver = port.newReceiver(
      (worker, data, handles, received) => {
        if (!worker.#terminated) receive(worker, data, handles, received);
      },
      () => {},
    );
  }

  #port;
  #terminated = false;

  constructor(scriptURL, options = undefined) {
    const what = "construct 'Worker'";
    requireArguments(what, arguments.length, 1);
    const url = String(scriptURL);
    const { module, name } = readWorkerOptions(options, what);
    super();
    this.#port = host.start(url, module, name, (...failure) => {
      if (!this.#terminated) fail(this, ...failure);
    });
    port.attachWeb(this.#port, receiver, this);
    port.startWeb(this.#port);
  }

  postMessage(message, ...rest) {
    const what = "execute 'postMessage' on 'Worker'";
    requireArguments(what, arguments.length, 1);
    const list = readTransferList(rest[0], undefined, what);
    port.postWebAs('Worker', this.#port, message, list.values, list.portIndex, list.handles);
  }

  terminate() {
    this.#terminated = true;
    host.terminate(this.#port);
    port.close(this.#port);
  }
}

/** An error of the worker's that nothing in it has handled; without a message, it did not load. */
function fail(worker, message, text, filename, lineno, colno) {
  if (message === null) {
    fire(worker, 'error', undefined, { cancelable: true });
    return;
  }
  const init = { message, filename, lineno, colno, error: null, cancelable: true };
  if (fire(worker, 'error', ErrorEvent, init)) reportForeign(init, text);
}

defineInterface(Worker);
defineEventHandler(Worker.prototype, 'message');
defineEventHandler(Worker.prototype, 'messageerror');
defineEventHandler(Worker.prototype, 'error');

exports.Worker = Worker;
