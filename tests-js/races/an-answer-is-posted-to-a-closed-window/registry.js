'use strict';

// A utility process that knows the containers.

process.parentPort.on('message', () => process.parentPort.postMessage(['web', 'database']));
