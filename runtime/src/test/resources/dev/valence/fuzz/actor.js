'use strict';

// A holder of ports in a random program, in any kind of process: takes steps at random times and writes
// each, and all that it receives, to the console: '@', its name, an action, and what that is about.
// The names of ports travel with them; messages have numbers of their own.

/**
 * others() are those it can reach without a port: { to, say: [functions of one message], ask: [the same,
 * answered by its number], ship(message, port) }.
 */
exports.actor = ({ name, random, steps, openChannel, listen, others }) => {
  const held = [];
  let count = 0;

  const log = (...words) => console.log(`@${name}`, words.join(' '));
  const pick = (list) => list[random(list.length)];
  const fresh = () => `${name}:${++count}`;

  function adopt(label, port) {
    held.push({ label, port, started: false, closedByHand: false });
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
        log('got', label, data.number, ...data.labels);
        data.labels.forEach((carried, i) => adopt(carried, ports[i]));
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
    const number = fresh();
    log('post', entry.label, number, ...labels);
    const ports = carried.map(({ port }) => port);
    entry.port.postMessage({ number, labels }, ports);
  }

  const somePorts = (entry) =>
    held.filter((other) => other !== entry && random(3) === 0).slice(0, 2);

  function ship(entry) {
    const other = pick(others());
    if (!other?.ship) return;
    drop(entry);
    log('ship', entry.label, other.to);
    other.ship({ from: name, label: entry.label }, entry.port);
  }

  function say() {
    const other = pick(others());
    if (!other) return;
    const number = fresh();
    log('say', number, other.to);
    pick(other.say)({ from: name, number });
  }

  function ask() {
    const other = pick(others());
    if (!other?.ask) return;
    const number = fresh();
    log('ask', number, other.to);
    const answer = pick(other.ask)({ from: name, number });
    if (typeof answer === 'string') log('answer', answer);
    else answer.then((text) => log('answer', text));
  }

  function close(entry) {
    drop(entry);
    log('close', entry.label);
    entry.closedByHand = true;
    entry.port.close();
  }

  function forget(entry) {
    drop(entry);
    log('forget', entry.label);
  }

  function act() {
    if (openChannel && held.length < 2) return open();
    const kind = random(28);
    if (kind < 5) return say();
    if (kind < 8) return ask();
    if (held.length === 0) return undefined;
    const entry = pick(held);
    if (kind < 10) return openChannel ? open() : start(entry);
    if (kind < 17) return post(entry, []);
    if (kind < 21) return start(entry);
    if (kind < 23) return post(entry, somePorts(entry));
    if (kind < 26) return ship(entry);
    return kind < 27 ? close(entry) : forget(entry);
  }

  function step(left) {
    if (left === 0) return;
    act();
    setTimeout(() => step(left - 1), random(4));
  }
  step(steps);

  return {
    log,

    /** What another has said, or shipped. */
    receive({ from, number, label }, port) {
      if (label === undefined) {
        log('heard', number, from);
      } else {
        log('arrive', label, from);
        adopt(label, port);
      }
      return number;
    },
  };
};

/** Whole numbers below n, from a seed and a name. */
exports.randomOf = (seed, name) => {
  let state = (Math.imul(seed, 2654435761) + 1) >>> 0;
  for (let i = 0; i < name.length; i++) state = (Math.imul(state, 31) + name.charCodeAt(i)) >>> 0;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * n);
  };
};

/** How to listen to a port of the web, and of main. */
exports.listenInPage = (port, onMessage, onClose) => {
  port.onclose = onClose;
  port.onmessage = ({ data, ports }) => onMessage(data, ports);
};

exports.listenInMain = (port, onMessage, onClose) => {
  port.on('message', ({ data, ports }) => onMessage(data, ports));
  port.on('close', onClose);
  port.start();
};
