postMessage([typeof process, typeof setImmediate, typeof global, typeof Buffer].join(' '));
