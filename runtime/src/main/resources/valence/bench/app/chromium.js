'use strict';

// The page's side is `near`, a dedicated worker's is `far`. The page's load, and with it the dump of
// its text, waits for the document of a frame, which stays open until there is a result.

function listen(port, heard) {
  port.onmessage = ({ data }) => heard(data);
}

if (typeof document === 'undefined') {
  importScripts('exchanges.js');
  onmessage = ({ data: row, ports: [port] }) => exchanges[row].far(port, listen);
} else {
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.contentDocument.open();
  const finish = (text) => {
    document.body.append(text);
    frame.contentDocument.close();
  };
  const [row, count] = location.hash.slice(1).split(',');
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker('chromium.js');
  worker.postMessage(row, [port2]);
  exchanges[row].near(port1, listen, Number(count)).then(
    (micros) => finish(`bench ${micros} `),
    (error) => finish(String(error)),
  );
}
