'use strict';

// ipcMain, webContents.ipc and frame.ipc.

const EventEmitter = require('common/vendor')('events');
const { Error, Map, MapPrototypeDelete, MapPrototypeGet, MapPrototypeHas, MapPrototypeSet } =
  primordials;
const { String, TypeError } = primordials;

const diagnostics = binding.ifAny('diagnostics');

/** The function that answers `invoke` on a channel, if `ipc` has one. */
let handlerFor;

class IpcMainImpl extends EventEmitter {
  #handlers = new Map();

  static {
    handlerFor = (ipc, channel) => MapPrototypeGet(ipc.#handlers, channel);
  }

  constructor() {
    super();
    // A channel named 'error' must not throw for want of a listener.
    this.on('error', () => {});
  }

  handle = (channel, handler) => {
    if (MapPrototypeHas(this.#handlers, channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    if (typeof handler !== 'function') {
      throw new TypeError(`Expected handler to be a function, but found type '${typeof handler}'`);
    }
    MapPrototypeSet(this.#handlers, channel, handler);
  };

  handleOnce = (channel, handler) => {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel);
      return handler(event, ...args);
    });
  };

  removeHandler(channel) {
    MapPrototypeDelete(this.#handlers, channel);
  }
}

if (diagnostics !== null) {
  require('common/watch-listeners').watchListeners(IpcMainImpl.prototype, (_ipc, name) => {
    diagnostics.listensToChannel(`${String(name)}`);
  });
}

module.exports = { IpcMainImpl, handlerFor };
