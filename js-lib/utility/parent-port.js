'use strict';

// process.parentPort: the way to the main process that forked this one. It is paused until somebody
// listens for 'message', and again when nobody does (electron-semantics 8.3).

const EventEmitter = require('common/vendor')('events');
const { wrapAll } = require('browser/message-port-main');
const { callEmit } = require('common/report');
const port = binding('parent_port');

class ParentPort extends EventEmitter {
  #started = false;

  start() {
    if (this.#started) return;
    this.#started = true;
    port.start((data, handles) => {
      callEmit(this, ['message', { data, ports: wrapAll(handles) }]);
    });
  }

  pause() {
    this.#started = false;
    port.pause();
  }

  postMessage(...args) {
    if (args.length === 0) port.postEmpty();
    else port.post(args[0]);
  }
}

const parentPort = new ParentPort();

parentPort.on('newListener', (name) => {
  if (name === 'message' && parentPort.listenerCount('message') === 0) parentPort.start();
});
parentPort.on('removeListener', (name) => {
  if (name === 'message' && parentPort.listenerCount('message') === 0) parentPort.pause();
});

module.exports = parentPort;
