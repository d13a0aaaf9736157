'use strict';

const { parentPort } = process;

const acts = {
  exit: () => process.exit(),
  exit7: () => process.exit(7),
  exitHigh: () => process.exit(0xc0000005),
  exitCode() {
    process.exitCode = 5;
    process.exit();
  },
  exitAndGoOn() {
    process.on('exit', (code) => parentPort.postMessage(`while it exits: ${code}`));
    setImmediate(() => parentPort.postMessage('later'));
    Promise.resolve().then(() => parentPort.postMessage('soon'));
    parentPort.postMessage('before');
    try {
      process.exit(3);
    } finally {
      parentPort.postMessage('after');
    }
  },
  wait: () => parentPort.on('message', () => {}),
  crash: () => process.crash(),
  abort: () => process.abort(),
  killSelf: () => process.kill(process.pid, 'SIGKILL'),
  throw() {
    throw new Error('on purpose');
  },
  throwLater: () => setTimeout(acts.throw, 1),
  reject() {
    Promise.reject(new Error('on purpose'));
    setTimeout(() => process.exit(0), 1);
  },
  catchAll() {
    process.on('uncaughtException', () => process.exit(4));
    acts.throw();
  },
  keepPort() {
    parentPort.once('message', ({ ports: [port] }) => {
      port.on('message', () => {});
      port.start();
      port.postMessage('here');
    });
  },
};

acts[process.argv[2]]();
