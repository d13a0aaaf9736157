'use strict';

// The page of a window that runs one side of a program, as its location says: `near` measures, `far`
// answers. `bench` is what the preload has exposed.

/* global bench, programs */

const [side, name, count] = location.hash.slice(1).split(',');

function listen(port, heard) {
  port.onmessage = ({ data }) => heard(data);
}

window.onmessage = ({ data, ports: [port] }) => {
  if (data !== 'port') return;
  if (side === 'far') {
    programs[name].far(port, listen);
  } else {
    programs[name].near(port, listen, Number(count), bench).then(
      (figures) => bench.finish(figures),
      (error) => bench.fail(String(error)),
    );
  }
};
