let words = 0;

process.parentPort.once('message', ({ ports: [port] }) => {
  port.on('message', ({ data: text }) => {
    const count = text.split(' ').length;
    words += count;
    console.log(`counting a text of ${text.length} letters`);
    port.postMessage({ text, count });
  });
  port.on('close', () => {
    process.parentPort.postMessage(words);
    process.exit(0);
  });
  port.start();
});
