'use strict';

const { Event, createTrusted } = require('web/event');
const {
  EventTarget,
  defineEventHandler,
  dispatch,
  fire,
  makeEventTarget,
} = require('web/event-target');
const { MessageEvent } = require('web/message-event');
const { CustomEvent } = require('web/custom-event');
const { ErrorEvent } = require('web/error-event');

class Port extends EventTarget {}
const started = [];
defineEventHandler(Port.prototype, 'message', { afterSet: (port, value) => started.push(value) });
defineEventHandler(Port.prototype, 'error', { forError: true });

scenario('listeners run in the order they were added, an added twin is ignored', (t) => {
  const target = new EventTarget();
  const seen = [];
  const first = () => seen.push('first');
  target.addEventListener('x', first);
  target.addEventListener('x', () => seen.push('second'));
  target.addEventListener('x', first);
  target.addEventListener('x', first, true);
  t.equal(target.dispatchEvent(new Event('x')), true);
  t.deepEqual(seen, ['first', 'first', 'second']);
});

scenario('a listener added during dispatch is not called, a removed one neither', (t) => {
  const target = new EventTarget();
  const seen = [];
  const removed = () => seen.push('removed');
  const added = () => seen.push('added');
  target.addEventListener('x', () => {
    target.removeEventListener('x', removed);
    target.addEventListener('x', added);
  });
  target.addEventListener('x', removed);
  target.dispatchEvent(new Event('x'));
  t.deepEqual(seen, []);
  target.dispatchEvent(new Event('x'));
  t.deepEqual(seen, ['added']);
});

scenario('a listener with once is called once, also when it dispatches again', (t) => {
  const target = new EventTarget();
  let count = 0;
  target.addEventListener(
    'x',
    () => {
      count++;
      target.dispatchEvent(new Event('x'));
    },
    { once: true },
  );
  target.dispatchEvent(new Event('x'));
  target.dispatchEvent(new Event('x'));
  t.equal(count, 1);
});

scenario('a passive listener cannot cancel', (t) => {
  const target = new EventTarget();
  target.addEventListener('x', (event) => event.preventDefault(), { passive: true });
  t.equal(target.dispatchEvent(new Event('x', { cancelable: true })), true);
});

scenario('handleEvent is looked up when the event comes, with the object as this', (t) => {
  const target = new EventTarget();
  const listener = {};
  target.addEventListener('x', listener);
  target.dispatchEvent(new Event('x'));
  t.deepEqual(
    t.takeReports().map((error) => error.name),
    ['TypeError'],
  );
  let receiver;
  listener.handleEvent = function () {
    receiver = this;
  };
  target.dispatchEvent(new Event('x'));
  t.equal(receiver, listener);
});

scenario('what a listener throws is reported and the next one runs', (t) => {
  const target = new EventTarget();
  let ran = false;
  target.addEventListener('x', () => {
    throw new Error('from a listener');
  });
  target.addEventListener('x', () => {
    ran = true;
  });
  target.dispatchEvent(new Event('x'));
  t.ok(ran);
  t.deepEqual(t.takeReports().map(String), ['Error: from a listener']);
});

scenario('an event goes down to its target and bubbles up again', (t) => {
  const [root, middle, leaf] = [new EventTarget(), new EventTarget(), new EventTarget()];
  const seen = [];
  const names = new Map([
    [root, 'root'],
    [middle, 'middle'],
    [leaf, 'leaf'],
  ]);
  for (const [target, name] of names) {
    for (const capture of [false, true]) {
      target.addEventListener(
        'x',
        (event) => {
          t.equal(event.target, leaf);
          t.equal(event.currentTarget, target);
          seen.push(`${name} ${event.eventPhase} ${capture}`);
        },
        capture,
      );
    }
  }
  const event = new Event('x', { bubbles: true });
  dispatch(leaf, event, [leaf, middle, root]);
  t.deepEqual(seen, [
    'root 1 true',
    'middle 1 true',
    'leaf 2 true',
    'leaf 2 false',
    'middle 3 false',
    'root 3 false',
  ]);
  t.equal(event.eventPhase, 0);
  t.equal(event.currentTarget, null);
  t.deepEqual(event.composedPath(), []);
});

scenario('an event that does not bubble stays at its target after capturing', (t) => {
  const [root, leaf] = [new EventTarget(), new EventTarget()];
  const seen = [];
  root.addEventListener('x', () => seen.push('root bubbling'));
  root.addEventListener('x', () => seen.push('root capturing'), true);
  leaf.addEventListener('x', (event) => seen.push(event.composedPath().length));
  dispatch(leaf, new Event('x'), [leaf, root]);
  t.deepEqual(seen, ['root capturing', 2]);
});

scenario(
  'stopPropagation lets the other listeners of the target run, stopImmediatePropagation not',
  (t) => {
    const [root, leaf] = [new EventTarget(), new EventTarget()];
    const seen = [];
    root.addEventListener('x', () => seen.push('root'));
    leaf.addEventListener('x', (event) => event.stopPropagation());
    leaf.addEventListener('x', (event) => {
      seen.push('second');
      event.stopImmediatePropagation();
    });
    leaf.addEventListener('x', () => seen.push('third'));
    dispatch(leaf, new Event('x', { bubbles: true }), [leaf, root]);
    t.deepEqual(seen, ['second']);
  },
);

scenario('a canceled event makes dispatchEvent return false, if it is cancelable', (t) => {
  const target = new EventTarget();
  target.addEventListener('x', (event) => {
    event.returnValue = false;
  });
  const event = new Event('x', { cancelable: true });
  t.equal(target.dispatchEvent(event), false);
  t.equal(event.defaultPrevented, true);
  t.equal(event.returnValue, false);
  t.equal(target.dispatchEvent(new Event('x')), true);
});

scenario('an event cannot be dispatched while it is being dispatched', (t) => {
  const target = new EventTarget();
  let error;
  target.addEventListener('x', (event) => {
    error = t.throws(() => target.dispatchEvent(event), { name: 'InvalidStateError', code: 11 });
  });
  target.dispatchEvent(new Event('x'));
  t.match(error.message, /already being dispatched/);
});

scenario('a signal removes a listener, an aborted one does not add it', (t) => {
  const { AbortController } = require('web/abort');
  const target = new EventTarget();
  const controller = new AbortController();
  let count = 0;
  target.addEventListener('x', () => count++, { signal: controller.signal });
  target.dispatchEvent(new Event('x'));
  controller.abort();
  target.dispatchEvent(new Event('x'));
  target.addEventListener('x', () => count++, { signal: controller.signal });
  target.dispatchEvent(new Event('x'));
  t.equal(count, 1);
  t.throws(() => target.addEventListener('x', () => {}, { signal: {} }), TypeError);
});

scenario('scripts make untrusted events, js-lib makes trusted ones', (t) => {
  t.equal(new Event('x').isTrusted, false);
  const event = createTrusted(Event, 'x');
  t.equal(event.isTrusted, true);
  new EventTarget().dispatchEvent(event);
  t.equal(event.isTrusted, false);
  t.ok(event.timeStamp > 0);
});

scenario('a handler keeps the place it got when it was first set', (t) => {
  const port = new Port();
  const seen = [];
  port.onmessage = () => seen.push('old handler');
  port.addEventListener('message', () => seen.push('listener'));
  const handler = () => seen.push('new handler');
  port.onmessage = handler;
  t.equal(port.onmessage, handler);
  fire(port, 'message');
  t.deepEqual(seen, ['new handler', 'listener']);
});

scenario('a handler that was set to null starts again at the end', (t) => {
  const port = new Port();
  const seen = [];
  port.onmessage = () => seen.push('handler');
  port.addEventListener('message', () => seen.push('listener'));
  port.onmessage = null;
  t.equal(port.onmessage, null);
  fire(port, 'message');
  port.onmessage = () => seen.push('handler');
  fire(port, 'message');
  t.deepEqual(seen, ['listener', 'listener', 'handler']);
});

scenario(
  'a handler that is no object is null, an object that cannot be called does nothing',
  (t) => {
    const port = new Port();
    port.onmessage = 5;
    t.equal(port.onmessage, null);
    const object = {};
    port.onmessage = object;
    t.equal(port.onmessage, object);
    fire(port, 'message');
    t.deepEqual(started.slice(-2), [null, object]);
  },
);

scenario('a handler that returns false cancels, one of an error event that returns true', (t) => {
  const port = new Port();
  port.onmessage = () => false;
  t.equal(fire(port, 'message', Event, { cancelable: true }), false);
  let args;
  port.onerror = (...rest) => {
    args = rest;
    return true;
  };
  const init = { message: 'm', filename: 'f', lineno: 1, colno: 2, error: 3, cancelable: true };
  t.equal(fire(port, 'error', ErrorEvent, init), false);
  t.deepEqual(args, ['m', 'f', 1, 2, 3]);
  fire(port, 'error');
  t.equal(args.length, 1);
});

scenario('handlers cannot be read from objects that are no targets', (t) => {
  t.throws(() => Port.prototype.onmessage, TypeError);
  t.throws(() => EventTarget.prototype.addEventListener.call({}, 'x', () => {}), TypeError);
});

scenario('the global object can be a target, also without a receiver', (t) => {
  makeEventTarget(globalThis);
  const { addEventListener, dispatchEvent } = EventTarget.prototype;
  let target;
  addEventListener('x', (event) => {
    target = event.target;
  });
  dispatchEvent(new Event('x'));
  t.equal(target, globalThis);
});

scenario('classes of events and targets look as Web IDL says', (t) => {
  t.equal(Object.prototype.toString.call(new Event('x')), '[object Event]');
  t.equal(Object.prototype.toString.call(new EventTarget()), '[object EventTarget]');
  t.equal(Event.AT_TARGET, 2);
  t.equal(new Event('x').BUBBLING_PHASE, 3);
  t.ok(Object.keys(EventTarget.prototype).includes('addEventListener'));
  t.deepEqual(Object.keys(new Event('x')), ['isTrusted']);
  t.throws(
    () => new Event(),
    "Failed to construct 'Event': 1 argument required, but only 0 present.",
  );
  t.throws(() => new Event('x', 5), TypeError);
});

scenario('events carry what they were made with', (t) => {
  t.deepEqual(new CustomEvent('x', { detail: [1] }).detail, [1]);
  const event = new MessageEvent('message', { data: 5, origin: 'o', lastEventId: 'id' });
  t.deepEqual([event.data, event.origin, event.lastEventId, event.source], [5, 'o', 'id', null]);
  t.deepEqual(event.ports, []);
  t.ok(Object.isFrozen(event.ports));
  event.initMessageEvent('other', true, true, 'data');
  t.deepEqual([event.type, event.bubbles, event.data], ['other', true, 'data']);
  t.throws(() => new MessageEvent('x', { source: 5 }), TypeError);
});

scenario('users can make classes of their own of events and targets', (t) => {
  class Emitter extends EventTarget {
    emit(value) {
      return this.dispatchEvent(new Note(value));
    }
  }
  class Note extends Event {
    constructor(value) {
      super('note');
      this.value = value;
    }
  }
  const emitter = new Emitter();
  let got;
  emitter.addEventListener('note', (event) => {
    got = event.value;
  });
  emitter.emit(7);
  t.equal(got, 7);
});
