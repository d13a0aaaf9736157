'use strict';

const { MessageChannel, Worker, isMainThread, workerData } = require('node:worker_threads');
const exchanges = require('./exchanges.js');

const listen = (port, heard) => port.on('message', heard);

if (isMainThread) {
  const [row, count] = process.argv.slice(2);
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(__filename, { workerData: { row, port2 }, transferList: [port2] });
  worker.on('error', (error) => {
    throw error;
  });
  exchanges[row].near(port1, listen, Number(count)).then((micros) => {
    console.log(`bench ${micros}`);
    process.exit(0);
  });
} else {
  exchanges[workerData.row].far(workerData.port2, listen);
}
