'use strict';

// A utility process that books.

process.parentPort.on('message', ({ data }) => process.parentPort.postMessage({ booked: data }));
