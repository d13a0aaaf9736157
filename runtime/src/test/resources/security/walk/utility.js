'use strict';

// A utility process that inspects itself, with what main has sent it.

require('./tools.js');
const { parentPort } = process;

const things = [];
const keep = (what) => (...args) => args.forEach((arg, i) => things.push([arg, `${what} ${i}`]));

const attempts = {
  'post a function': () => parentPort.postMessage(() => {}),
  'post a symbol': () => parentPort.postMessage(Symbol('s')),
  'new ParentPort': () => new parentPort.constructor(),
  'electron.net': () => require('electron').net.request('x'),
  'require of Java': () => require('java.lang.String'),
  'import of nothing': () => import('nothing'),
  kill: () => process.kill(1),
  'kill by no signal': () => process.kill(process.pid, 'SIGNOTHING'),
  'no message': () => new MessageChannel().port1.postMessage(),
  structuredClone: () => structuredClone(() => {}),
  worker: () => new (require('worker_threads').Worker)('x'),
};

async function collect(add) {
  for (const [name, attempt] of Object.entries(attempts)) {
    try {
      add(await attempt(), name);
    } catch (error) {
      add(error, `error of ${name}`);
    }
  }
  add(process, 'process');
  add(parentPort, 'parentPort');
  add(require('electron'), 'electron');
  add(require('worker_threads'), 'worker_threads');
  const { port1, port2 } = new MessageChannel();
  port1.on('message', keep('message of a port'));
  port1.on('close', keep('close of a port'));
  port2.postMessage({ a: [new Error('x')] });
  await new Promise((done) => port2.close(done));
  things.forEach(([value, path]) => add(value, path));
}

process.on('exit', keep('exit'));
parentPort.once('message', async (event) => {
  keep('message of main')(event);
  const [port] = event.ports;
  for (const name of ['message', 'close']) port.on(name, keep(`MessagePortMain ${name}`));
  port.start();
  port.postMessage(1);
  parentPort.postMessage({ a: [1, new Date(0)] });
  console.error('an error for main');
  await $inspect('utility process', collect);
  process.exit(7);
});
