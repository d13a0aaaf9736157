'use strict';

// A process of a random program of ports, in main or in a page: takes steps at random times and writes
// each, and all that its ports receive, to the console: an action and the names of what it is about.
// The names of ports travel with them; messages have numbers of their own.

exports.actor = ({ name, birth = 0, random, steps, openChannel, listen, ship }) => {
  const held = [];
  let count = 0;

  const log = (...words) => console.log(words.join(' '));
  const pick = (list) => list[random(list.length)];
  const fresh = () => `${name}.${birth}.${++count}`;

  function adopt(label, port) {
    held.push({ label, port, started: false, closedByHand: false });
  }

  function adoptAll(labels, ports) {
    for (let i = 0; i < labels.length; i++) adopt(labels[i], ports[i]);
  }

  function drop(entry) {
    held.splice(held.indexOf(entry), 1);
  }

  function open() {
    const { port1, port2 } = openChannel();
    const pipe = fresh();
    log('open', pipe);
    adopt(`${pipe}a`, port1);
    adopt(`${pipe}b`, port2);
  }

  function start(entry) {
    if (entry.started) return;
    entry.started = true;
    const { label, port } = entry;
    log('start', label);
    listen(
      port,
      (data, ports) => {
        log('got', label, data.number, name, ...data.labels);
        adoptAll(data.labels, ports);
      },
      () => {
        // A MessagePortMain tells itself when it is closed by hand.
        if (entry.closedByHand) return;
        log('closed', label);
        const at = held.findIndex((other) => other.label === label);
        if (at >= 0) held.splice(at, 1);
      },
    );
  }

  function post(entry, carried) {
    carried.forEach(drop);
    const labels = carried.map(({ label }) => label);
    const number = ++count;
    log('post', entry.label, `${name}.${birth}.${number}`, ...labels);
    const ports = carried.map(({ port }) => port);
    entry.port.postMessage({ number: `${name}.${birth}.${number}`, labels }, ports);
  }

  function others(entry) {
    return held.filter((other) => other !== entry && random(3) === 0).slice(0, 2);
  }

  function act() {
    const kind = held.length < 2 ? 0 : random(20);
    const entry = pick(held);
    if (kind < 2) {
      open();
    } else if (kind < 9) {
      post(entry, []);
    } else if (kind < 13) {
      start(entry);
    } else if (kind < 15) {
      post(entry, others(entry));
    } else if (kind < 18) {
      drop(entry);
      ship(entry, (to) => log('ship', entry.label, to));
    } else if (kind < 19) {
      drop(entry);
      log('close', entry.label);
      entry.closedByHand = true;
      entry.port.close();
    } else {
      drop(entry);
      log('forget', entry.label);
    }
  }

  function step(left) {
    if (left === 0) return;
    act();
    setTimeout(() => step(left - 1), random(4));
  }
  step(steps);

  return (label, port) => {
    log('arrive', label, name);
    adopt(label, port);
  };
};

/** Whole numbers below n, from a seed. */
exports.randomOf = (seed) => {
  let state = (Math.imul(seed, 2654435761) + 1) >>> 0;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * n);
  };
};
