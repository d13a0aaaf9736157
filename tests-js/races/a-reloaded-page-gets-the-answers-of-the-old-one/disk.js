'use strict';

// A utility process that opens files.

process.parentPort.on('message', ({ data: question }) => {
  const [, file] = /^open (.+)\?$/.exec(question);
  process.parentPort.postMessage(`${file} is open`);
});
