'use strict';

// `globalThis.gc()`, in every realm of an app that is run with --expose-gc: collects garbage and
// closes the ports and gives up the replies that it finds forgotten before it returns.

const { collect } = binding('gc');
const { globalThis, ObjectDefineProperty } = primordials;

ObjectDefineProperty(globalThis, 'gc', {
  __proto__: null,
  value: function gc() {
    collect();
  },
  configurable: true,
  writable: true,
});
