'use strict';

// A utility process of a random program of ports: it cannot open channels, nor send ports but through ports.

const { actor, randomOf, listenInMain } = require('./actor');

const [seed, steps, name] = process.argv.slice(-3);
const random = randomOf(Number(seed), name);
const main = {
  to: 'main',
  say: [(message) => process.parentPort.postMessage(message)],
};

const me = actor({ name, random, steps: Number(steps), listen: listenInMain, others: () => [main] });
process.parentPort.on('message', ({ data, ports }) => me.receive(data, ports[0]));

const ends = [() => process.exit(), () => process.crash()];
if (random(2)) {
  setTimeout(() => {
    me.log('bye', name);
    ends[random(2)]();
  }, random(steps * 2));
}
