'use strict';

// ExtendableEvent, InstallEvent and ExtendableMessageEvent (Service Workers, 4.4, 4.5 and 4.8).

const { createTrusted, Event } = require('web/event');
const { dispatch } = require('web/event-target');
const { defineInterface, requireArguments, toDictionary } = require('web/interface');
const { errorOf } = require('web/service-worker');
const { ArrayFrom, ObjectFreeze, PromiseResolve, PromisePrototypeThen, String } = primordials;

let begin;
let lifetimeOf;
let setData;

class ExtendableEvent extends Event {
  #lifetime;

  static {
    begin = (event, lifetime) => {
      event.#lifetime = lifetime;
    };
    lifetimeOf = (event) => event.#lifetime;
  }

  constructor(type, init = undefined) {
    requireArguments("construct 'ExtendableEvent'", arguments.length, 1);
    super(type, init);
  }

  waitUntil(promise) {
    const what = "execute 'waitUntil' on 'ExtendableEvent'";
    requireArguments(what, arguments.length, 1);
    const lifetime = lifetimeOf(this);
    if (lifetime === undefined) {
      throw errorOf('InvalidStateError', `Failed to ${what}: The event was not dispatched.`);
    }
    if (lifetime.over) {
      throw errorOf(
        'InvalidStateError',
        `Failed to ${what}: The event handler is already finished.`,
      );
    }
    extend(lifetime, promise);
  }
}

function extend(lifetime, promise) {
  lifetime.pending++;
  PromisePrototypeThen(
    PromiseResolve(promise),
    () => end(lifetime, true),
    () => end(lifetime, false),
  );
}

/** One of the things an event waits for has come; a job later, so that its handlers can add more. */
function end(lifetime, well) {
  if (!well) lifetime.well = false;
  PromisePrototypeThen(PromiseResolve(), () => {
    if (--lifetime.pending > 0) return;
    lifetime.over = true;
    lifetime.done(lifetime.well);
  });
}

class InstallEvent extends ExtendableEvent {}

class ExtendableMessageEvent extends ExtendableEvent {
  #data;
  #origin;
  #lastEventId;
  #source;
  #ports;

  static {
    setData = (event, data) => {
      event.#data = data;
    };
  }

  constructor(type, init = undefined) {
    const what = "construct 'ExtendableMessageEvent'";
    requireArguments(what, arguments.length, 1);
    super(type, init);
    const {
      data = null,
      lastEventId = '',
      origin = '',
      ports = [],
      source = null,
    } = toDictionary(init, what);
    this.#data = data;
    this.#origin = String(origin);
    this.#lastEventId = String(lastEventId);
    this.#source = source;
    this.#ports = ObjectFreeze(ArrayFrom(ports));
  }

  get data() {
    return this.#data;
  }

  get origin() {
    return this.#origin;
  }

  get lastEventId() {
    return this.#lastEventId;
  }

  get source() {
    return this.#source;
  }

  get ports() {
    return this.#ports;
  }
}

exports.ExtendableEvent = defineInterface(ExtendableEvent);
exports.InstallEvent = defineInterface(InstallEvent);
exports.ExtendableMessageEvent = defineInterface(ExtendableMessageEvent);

/** Dispatches an event; `done` is told whether all that it waits for went well, when it has. */
function dispatchExtendable(target, event, done) {
  const lifetime = { pending: 1, well: true, over: false, done };
  begin(event, lifetime);
  dispatch(target, event);
  end(lifetime, true);
}

exports.fireExtendable = (target, type, done) => {
  const Class = type === 'install' ? InstallEvent : ExtendableEvent;
  dispatchExtendable(target, createTrusted(Class, type), done);
};

exports.fireExtendableMessage = (target, data, init) => {
  const event = createTrusted(ExtendableMessageEvent, 'message', init);
  setData(event, data);
  dispatchExtendable(target, event, () => {});
};
