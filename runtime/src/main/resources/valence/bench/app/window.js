'use strict';

// A page that echoes what comes from main, and passes tokens on between its neighbours until one has
// no hop left: then main hears of it.

let home;
let from;
let to;

function pass(left) {
  if (left === 0) home.postMessage('token');
  else to.postMessage(left - 1);
}

const roles = {
  home: ([port]) => {
    home = port;
    home.onmessage = ({ data }) =>
      typeof data === 'object' ? pass(data.left) : home.postMessage(data);
  },
  neighbours: (ports) => {
    from?.close();
    to?.close();
    [from, to] = ports;
    from.onmessage = ({ data: left }) => pass(left);
    home.postMessage('linked');
  },
};

window.onmessage = ({ data, ports }) => roles[data](ports);
