// What js-lib keeps behind a message event is made when somebody first asks for more than its data.
const assert = require('node:assert');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const told = await inPage(window, async () => {
    /** The events of three messages, of which their listener reads at most the data. */
    const eventsOf = async (port1, port2, reads) => {
      const events = [];
      await new Promise((resolve) => {
        port1.onmessage = (event) => {
          if (reads) void event.data;
          if (events.push(event) === 3) setTimeout(resolve, 0);
        };
        for (let i = 0; i < 3; i++) port2.postMessage([i]);
      });
      return events;
    };
    const { port1, port2 } = new MessageChannel();
    const facts = (event, i) => ({
      target: event.target === port1,
      currentTarget: event.currentTarget,
      phase: event.eventPhase,
      path: event.composedPath(),
      data: event.data[0] === i && event.data === event.data,
      time: event.timeStamp <= performance.now(),
      cloned: (() => {
        try {
          return structuredClone(event);
        } catch (error) {
          return error.name;
        }
      })(),
    });
    const unread = (await eventsOf(port1, port2, false)).map(facts);
    const read = (await eventsOf(port1, port2, true)).map(facts);

    const [again] = await eventsOf(port1, port2, false);
    const element = new EventTarget();
    const dispatched = [];
    element.addEventListener('message', (event) => {
      dispatched.push(event === again, event.target === element, event.isTrusted, event.eventPhase);
    });
    dispatched.push(element.dispatchEvent(again), again.eventPhase, again.data[0]);

    const [changed] = await eventsOf(port1, port2, true);
    changed.initMessageEvent('other', false, false, 'new');
    return { unread, read, dispatched, changed: [changed.type, changed.data, changed.isTrusted] };
  });
  const over = {
    target: true,
    currentTarget: null,
    phase: 0,
    path: [],
    data: true,
    time: true,
    cloned: 'DataCloneError',
  };
  assert.deepStrictEqual(told, {
    unread: [over, over, over],
    read: [over, over, over],
    dispatched: [true, true, false, 2, true, 0, 0],
    changed: ['other', 'new', false],
  });
});
