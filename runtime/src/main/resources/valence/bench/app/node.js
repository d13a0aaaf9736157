'use strict';

// Runs one program: NAME COUNT. The far side is a worker, and so is a window.

const { MessageChannel, Worker, isMainThread, workerData } = require('node:worker_threads');
const programs = require('./programs.js');

const listen = (port, heard) => port.on('message', heard);

const memory = () => {
  globalThis.gc();
  return process.memoryUsage.rss();
};

const platform = {
  listen,
  memory,
  channel: () => new MessageChannel(),
  open: async () => {
    const { port1: port, port2 } = new MessageChannel();
    return { port, worker: start(port2, 'echo') };
  },
  close: ({ worker }) => worker.terminate(),
};

function start(port, name) {
  const worker = new Worker(__filename, { workerData: { name, port }, transferList: [port] });
  worker.on('error', (error) => {
    throw error;
  });
  return worker;
}

function exchange(name, count) {
  const { port1, port2 } = new MessageChannel();
  start(port2, name);
  return programs[name].near(port1, listen, count, { memory });
}

async function run(name, count) {
  const figures = await (programs[name].run?.(platform, count) ?? exchange(name, count));
  for (const figure of Object.keys(figures)) {
    console.log(`bench ${name}.${figure} ${figures[figure]}`);
  }
  process.exit(0);
}

if (isMainThread) {
  run(process.argv[2], Number(process.argv[3]));
} else {
  programs[workerData.name].far(workerData.port, listen);
}
