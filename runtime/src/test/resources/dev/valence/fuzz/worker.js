'use strict';

// A worker of a random program of ports; its page says first how it goes.

self.exports = {};
importScripts('actor.js');

self.onmessage = ({ data: { seed, steps, page } }) => {
  const { actor, randomOf, listenInPage } = self.exports;
  const parent = {
    to: page,
    say: [(message) => postMessage(message)],
    ship: (message, port) => postMessage(message, [port]),
  };
  const me = actor({
    name: self.name,
    random: randomOf(seed, self.name),
    steps,
    openChannel: () => new MessageChannel(),
    listen: listenInPage,
    others: () => [parent],
  });
  self.onmessage = ({ data, ports }) => me.receive(data, ports[0]);
};
