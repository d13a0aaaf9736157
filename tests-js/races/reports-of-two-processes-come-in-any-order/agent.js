'use strict';

// A utility process that collects what the other processes report.

const spans = [];

function collect(span) {
  spans.push(span);
  if (spans.length === 2) process.parentPort.postMessage(spans);
}

process.parentPort.on('message', ({ data, ports: [port] }) => {
  if (port === undefined) return collect(data);
  port.on('message', (message) => collect(message.data));
  port.start();
});
