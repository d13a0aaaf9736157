'use strict';

// SharedWorker (HTML standard, 10.2.6.4): a port to a worker that all pages of an origin share.

const host = binding('worker');
const { defineEventHandler, EventTarget, fire } = require('web/event-target');
const { defineInterface, requireArguments } = require('web/interface');
const { wrapPort } = require('web/message-port');
const { readWorkerOptions } = require('web/worker-options');
const { String } = primordials;

class SharedWorker extends EventTarget {
  #port;

  constructor(scriptURL, options = undefined) {
    const what = "construct 'SharedWorker'";
    requireArguments(what, arguments.length, 1);
    const url = String(scriptURL);
    const isName = options !== undefined && options !== null && typeof options !== 'object';
    const { module, name } = isName
      ? { module: false, name: String(options) }
      : readWorkerOptions(options, what);
    super();
    this.#port = wrapPort(
      host.connect(url, module, name, () => {
        fire(this, 'error', undefined, { cancelable: true });
      }),
    );
  }

  get port() {
    return this.#port;
  }
}

defineInterface(SharedWorker);
defineEventHandler(SharedWorker.prototype, 'error');

exports.SharedWorker = SharedWorker;
