'use strict';

// The console namespace (Console standard). Texts go to the process through binding('console').
//
// Differences between Node and a page that a program can see: Node indents groups and writes traces
// as errors; a page tells the process from where it was called.

const { write } = binding('console');
const { now } = binding('clock');
const { callerStack, callSite } = require('common/call-site');
const { format, inspect } = require('common/format');
const { formatTable } = require('common/table');
const { ArrayPrototypeJoin, ArrayPrototypePop, ArrayPrototypePush } = primordials;
const { MapPrototypeDelete, MapPrototypeGet, MapPrototypeHas, MapPrototypeSet } = primordials;
const {
  Map,
  MathFloor,
  ObjectDefineProperty,
  ObjectKeys,
  String,
  StringPrototypeSplit,
  SymbolToStringTag,
} = primordials;

const INDENT = '  ';
const nowhere = { source: '', line: 0 };

/** The methods that only print: their level. */
const levels = { debug: 'debug', error: 'error', info: 'info', log: 'log', warn: 'warn' };

function indented(text, indent) {
  return indent + ArrayPrototypeJoin(StringPrototypeSplit(text, '\n'), `\n${indent}`);
}

function labelOf(value) {
  return value === undefined ? 'default' : `${String(value)}`;
}

function duration(milliseconds) {
  if (milliseconds < 1000) return `${+milliseconds.toFixed(3)}ms`;
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${+seconds.toFixed(3)}s`;
  const minutes = MathFloor(seconds / 60);
  return `${minutes}:${(seconds % 60).toFixed(3).padStart(6, '0')} (m:ss.mmm)`;
}

/**
 * A new console object.
 *
 * @param page whether it belongs to a page: then every text carries its caller's position
 */
exports.createConsole = ({ page = false } = {}) => {
  const counts = new Map();
  const timers = new Map();
  const groups = [];

  function print(level, text) {
    const { line, source } = page ? callSite() : nowhere;
    const shown = page || groups.length === 0 ? text : indented(text, INDENT.repeat(groups.length));
    write(level, shown, line, source);
  }

  function timeSince(label, rest) {
    const start = MapPrototypeGet(timers, label);
    if (start === undefined) {
      print('warn', `Timer '${label}' does not exist`);
      return;
    }
    const more = rest.length === 0 ? '' : ` ${format(rest)}`;
    print('log', `${label}: ${duration(now() - start)}${more}`);
  }

  const methods = {
    assert(condition = undefined, ...data) {
      if (condition) return;
      if (data.length === 0) print('error', 'Assertion failed');
      else if (typeof data[0] === 'string') {
        data[0] = `Assertion failed: ${data[0]}`;
        print('error', format(data));
      } else print('error', format(['Assertion failed:', ...data]));
    },

    clear() {
      groups.length = 0;
    },

    count(label = undefined) {
      const name = labelOf(label);
      const count = (MapPrototypeGet(counts, name) ?? 0) + 1;
      MapPrototypeSet(counts, name, count);
      print('log', `${name}: ${count}`);
    },

    countReset(label = undefined) {
      const name = labelOf(label);
      if (!MapPrototypeDelete(counts, name)) {
        print('warn', `Count for '${name}' does not exist`);
      }
    },

    dir(item = undefined, options = undefined) {
      print('log', inspect(item, { customInspect: false, ...options }));
    },

    dirxml(...data) {
      print('log', format(data));
    },

    group(...data) {
      if (data.length > 0) print('log', format(data));
      ArrayPrototypePush(groups, true);
    },

    groupCollapsed(...data) {
      methods.group(...data);
    },

    groupEnd() {
      ArrayPrototypePop(groups);
    },

    table(data = undefined, properties = undefined) {
      print('log', tableText(data, properties));
    },

    time(label = undefined) {
      const name = labelOf(label);
      if (MapPrototypeHas(timers, name)) print('warn', `Timer '${name}' already exists`);
      else MapPrototypeSet(timers, name, now());
    },

    timeEnd(label = undefined) {
      const name = labelOf(label);
      timeSince(name, []);
      MapPrototypeDelete(timers, name);
    },

    timeLog(label = undefined, ...data) {
      timeSince(labelOf(label), data);
    },

    trace(...data) {
      const head = data.length === 0 ? 'Trace' : `Trace: ${format(data)}`;
      const frames = callerStack();
      print(page ? 'log' : 'error', frames === '' ? head : `${head}\n${frames}`);
    },
  };
  for (const name of ObjectKeys(levels)) {
    const level = levels[name];
    methods[name] = { [name]: (...data) => print(level, format(data)) }[name];
  }

  const console = { __proto__: {} };
  for (const name of ObjectKeys(methods)) console[name] = methods[name];
  return ObjectDefineProperty(console, SymbolToStringTag, { value: 'console', configurable: true });
};

function tableText(data, properties) {
  try {
    return formatTable(data, properties) ?? format([data]);
  } catch {
    return format([data]);
  }
}
