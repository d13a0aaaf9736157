'use strict';

/* global importScripts, programs */

// The page's side is `near`, a dedicated worker's is `far`. The page's load, and with it the dump of
// its text, waits for the document of a frame, which stays open until there is a result.

function listen(port, heard) {
  port.onmessage = ({ data }) => heard(data);
}

if (typeof document === 'undefined') {
  importScripts('checks.js', 'messages.js', 'clones.js');
  onmessage = ({ data: name, ports: [port] }) => programs[name].far(port, listen);
} else {
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.contentDocument.open();
  const finish = (text) => {
    document.body.append(text);
    frame.contentDocument.close();
  };
  const [name, count] = location.hash.slice(1).split(',');
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker('chromium.js');
  worker.postMessage(name, [port2]);
  programs[name].near(port1, listen, Number(count), {}).then(
    (figures) => finish(said(figures)),
    (error) => finish(String(error)),
  );

  function said(figures) {
    const lines = Object.keys(figures).map(
      (figure) => `bench ${name}.${figure} ${figures[figure]}`,
    );
    return `${lines.join('\n')}\n`;
  }
}
