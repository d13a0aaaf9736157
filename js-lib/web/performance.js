'use strict';

// Performance with marks and measures (High Resolution Time; User Timing).
//
// Differences: no navigation, resource or paint entries, no observers.

const { now, timeOrigin } = binding('clock');
const { DOMException } = require('web/dom-exception');
const { EventTarget } = require('web/event-target');
const { defineInterface, requireArguments, toDictionary } = require('web/interface');
const { String, TypeError } = primordials;

const ours = {};

class PerformanceEntry {
  #name;
  #type;
  #start;
  #duration;

  constructor(token, name, type, start, duration) {
    if (token !== ours) throw new TypeError('Illegal constructor');
    this.#name = name;
    this.#type = type;
    this.#start = start;
    this.#duration = duration;
  }

  get name() {
    return this.#name;
  }

  get entryType() {
    return this.#type;
  }

  get startTime() {
    return this.#start;
  }

  get duration() {
    return this.#duration;
  }

  toJSON() {
    const { name, entryType, startTime, duration } = this;
    return { name, entryType, startTime, duration };
  }
}

class PerformanceMark extends PerformanceEntry {
  #detail;

  constructor(name, options = undefined) {
    requireArguments("construct 'PerformanceMark'", arguments.length, 1);
    const { detail = null, startTime = now() } = toDictionary(
      options,
      "construct 'PerformanceMark'",
    );
    if (startTime < 0) throw new TypeError(`'${name}' cannot have a negative start time.`);
    super(ours, String(name), 'mark', +startTime, 0);
    this.#detail = detail;
  }

  get detail() {
    return this.#detail;
  }
}

class PerformanceMeasure extends PerformanceEntry {
  #detail;

  constructor(token, name, start, duration, detail) {
    super(token, name, 'measure', start, duration);
    this.#detail = detail;
  }

  get detail() {
    return this.#detail;
  }
}

class Performance extends EventTarget {
  #entries = [];

  constructor(token) {
    if (token !== ours) throw new TypeError('Illegal constructor');
    super();
  }

  get timeOrigin() {
    return timeOrigin();
  }

  now() {
    return now();
  }

  mark(name, options = undefined) {
    requireArguments("execute 'mark' on 'Performance'", arguments.length, 1);
    return this.#add(new PerformanceMark(name, options));
  }

  measure(name, startOrOptions = undefined, endMark = undefined) {
    requireArguments("execute 'measure' on 'Performance'", arguments.length, 1);
    const isOptions = typeof startOrOptions === 'object' && startOrOptions !== null;
    const options = isOptions ? startOrOptions : { start: startOrOptions, end: endMark };
    const { duration, detail = null } = options;
    const end = this.#endOf(options);
    const start =
      options.start === undefined && duration !== undefined
        ? end - duration
        : this.#timeOf(options.start, 0);
    return this.#add(new PerformanceMeasure(ours, String(name), start, end - start, detail));
  }

  #endOf({ start, end, duration }) {
    if (end === undefined && start !== undefined && duration !== undefined) {
      return this.#timeOf(start, 0) + duration;
    }
    return this.#timeOf(end, now());
  }

  #timeOf(markOrTime, otherwise) {
    if (markOrTime === undefined) return otherwise;
    if (typeof markOrTime === 'number') return markOrTime;
    const name = String(markOrTime);
    const mark = this.#entries.findLast((e) => e.name === name && e.entryType === 'mark');
    if (mark !== undefined) return mark.startTime;
    throw new DOMException(
      `Failed to execute 'measure' on 'Performance': The mark '${name}' does not exist.`,
      'SyntaxError',
    );
  }

  #add(entry) {
    this.#entries.push(entry);
    return entry;
  }

  #clear(type, name) {
    const stays = (entry) =>
      entry.entryType !== type || (name !== undefined && entry.name !== String(name));
    this.#entries = this.#entries.filter(stays);
  }

  clearMarks(name = undefined) {
    this.#clear('mark', name);
  }

  clearMeasures(name = undefined) {
    this.#clear('measure', name);
  }

  getEntries() {
    return [...this.#entries].sort((a, b) => a.startTime - b.startTime);
  }

  getEntriesByType(type) {
    return this.getEntries().filter((entry) => entry.entryType === type);
  }

  getEntriesByName(name, type = undefined) {
    const matches = (entry) =>
      entry.name === name && (type === undefined || entry.entryType === type);
    return this.getEntries().filter(matches);
  }

  toJSON() {
    return { timeOrigin: this.timeOrigin };
  }
}

exports.PerformanceEntry = defineInterface(PerformanceEntry);
exports.PerformanceMark = defineInterface(PerformanceMark);
exports.PerformanceMeasure = defineInterface(PerformanceMeasure);
exports.Performance = defineInterface(Performance);
exports.performance = new Performance(ours);
