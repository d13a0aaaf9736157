'use strict';

const { parentPort } = process;

const say = (text) => parentPort.postMessage(text);

const talks = {
  echo() {
    parentPort.on('message', ({ data }) => {
      if (data === 'nothing') parentPort.postMessage();
      else say(data);
    });
  },
  listenLater() {
    setTimeout(() => {
      say('now');
      parentPort.on('message', ({ data }) => say(data));
    }, 50);
  },
  describe() {
    parentPort.on('message', (event) =>
      say({
        keys: Object.keys(event),
        prototype: Object.getPrototypeOf(event) === Object.prototype,
        date: event.data.a,
        ports: event.ports.map((port) => port.constructor.name),
        ownDate: event.data.a instanceof Date,
      }),
    );
  },
  once() {
    parentPort.once('message', ({ data }) => {
      say(`first ${data}`);
      setTimeout(() => {
        say('a pause');
        parentPort.once('message', (later) => say(`later ${later.data}`));
      }, 10);
    });
  },
  pause() {
    parentPort.on('message', ({ data }) => {
      say(`${data}`);
      if (data !== 1) return;
      parentPort.pause();
      say('paused');
      setTimeout(() => {
        say('started');
        parentPort.start();
      }, 10);
    });
  },
  uncloneable() {
    try {
      parentPort.postMessage({ run() {} });
    } catch (error) {
      say(`caught: ${error}`);
    }
    say('and it goes on');
  },
  exit: () => process.exit(),
  sendPort() {
    parentPort.once('message', ({ ports: [port] }) => {
      parentPort.postMessage('with a port', [port]);
      port.postMessage('still mine');
    });
  },
  sayAndExit() {
    [1, 2, 3].forEach(say);
    process.exit();
  },
  adopt() {
    parentPort.once('message', ({ data, ports: [port] }) => {
      port.on('message', (event) => {
        if (data === 'adder') port.postMessage(event.data + 1);
        else say(`got ${event.data}`);
      });
      port.start();
      if (data === 'starter') port.postMessage(41);
    });
  },
  answerPort() {
    parentPort.once('message', ({ ports: [port] }) => {
      port.once('message', ({ data }) => port.postMessage(`the child heard ${data}`));
      port.start();
    });
  },
};

talks[process.argv[2]]();
