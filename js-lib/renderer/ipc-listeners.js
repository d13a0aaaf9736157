'use strict';

// What listeners of ipcRenderer miss, for diagnostics: messages that came before them, and removals
// that the context bridge makes come to nothing.

const { isProxy } = require('common/bridge-encoder');
const { watchListeners } = require('common/watch-listeners');
const diagnostics = binding('diagnostics');

const { ReflectApply, String } = primordials;

exports.watch = (prototype) => {
  watchListeners(prototype, (_ipcRenderer, name) => {
    diagnostics.listensToChannel(String(name));
  });
  prototype.removeListener = removing(prototype.removeListener);
  prototype.off = removing(prototype.off);
};

const removing = (remove) =>
  function (name, listener) {
    const before = this.listenerCount(name);
    const result = ReflectApply(remove, this, [name, listener]);
    if (before > 0 && this.listenerCount(name) === before && isProxy(listener)) {
      diagnostics.tell(
        'unremoved-listener',
        `removeListener('${String(name)}') removed nothing: a function that crosses the context` +
          ' bridge twice is two functions, so the listener stays',
      );
    }
    return result;
  };
