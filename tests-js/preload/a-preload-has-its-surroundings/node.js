globalThis.typesThen = [typeof process, typeof Buffer, typeof setImmediate, typeof global];
