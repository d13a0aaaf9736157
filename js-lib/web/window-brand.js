'use strict';

// Which objects are windows of other frames. It needs no frames, so that realms without any, such as
// those of workers, can ask too.

const { WeakSet, WeakSetPrototypeAdd, WeakSetPrototypeHas } = primordials;

const windows = new WeakSet();

exports.markWindow = (proxy) => WeakSetPrototypeAdd(windows, proxy);

exports.isWindowProxy = (value) => WeakSetPrototypeHas(windows, value);
