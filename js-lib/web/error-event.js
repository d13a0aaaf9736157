'use strict';

// ErrorEvent (HTML standard, 8.1.4.6).

const { Event } = require('web/event');
const { defineInterface, requireArguments, toDictionary } = require('web/interface');
const { String } = primordials;

class ErrorEvent extends Event {
  #message;
  #filename;
  #lineno;
  #colno;
  #error;

  static {
    exports.isErrorEvent = (value) => #message in value;
  }

  constructor(type, init = undefined) {
    const what = "construct 'ErrorEvent'";
    requireArguments(what, arguments.length, 1);
    super(type, init);
    const { colno, error, filename, lineno, message } = toDictionary(init, what);
    this.#message = message === undefined ? '' : String(message);
    this.#filename = filename === undefined ? '' : String(filename);
    this.#lineno = lineno >>> 0;
    this.#colno = colno >>> 0;
    this.#error = error;
  }

  get message() {
    return this.#message;
  }

  get filename() {
    return this.#filename;
  }

  get lineno() {
    return this.#lineno;
  }

  get colno() {
    return this.#colno;
  }

  get error() {
    return this.#error;
  }
}

exports.ErrorEvent = defineInterface(ErrorEvent);
