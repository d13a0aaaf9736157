'use strict';

process.parentPort.on('message', () => {});
process.parentPort.start?.();
setInterval(() => {}, 1000);
