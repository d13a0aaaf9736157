'use strict';

// What a scenario file sees: scenario(sentence, async (t) => ...), require, binding and primordials.

const { setRejectionReporter, setReporter } = require('common/report');

const scenarios = new Map();
let reports = [];

function show(value) {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'function') return `[function ${value.name}]`;
  if (value instanceof Error) return String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  const fields = Reflect.ownKeys(value).map((key) => `${String(key)}: ${show(value[key])}`);
  return `{${fields.join(', ')}}`;
}

function fail(text, message) {
  throw new Error(message === undefined ? text : `${message}: ${text}`);
}

function same(a, b) {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Date || a instanceof RegExp || a instanceof Error)
    return String(a) === String(b);
  const entries = (value) =>
    value instanceof Map || value instanceof Set
      ? [...value]
      : Reflect.ownKeys(value).map((key) => [key, value[key]]);
  const [left, right] = [entries(a), entries(b)];
  if (left.length !== right.length) return false;
  if (a instanceof Map || a instanceof Set) return left.every((item, i) => same(item, right[i]));
  return left.every(([key, value]) => Object.hasOwn(b, key) && same(value, b[key]));
}

/** Whether an error is as expected: a class, a RegExp or text of the message, or some properties. */
function checkError(error, expected, message) {
  if (expected === undefined) return error;
  const text = String(error?.message ?? error);
  if (typeof expected === 'string') t.equal(text, expected, message);
  else if (expected instanceof RegExp) t.match(text, expected, message);
  else if (typeof expected === 'function') {
    if (!(error instanceof expected))
      fail(`expected ${expected.name}, got ${show(error)}`, message);
  } else for (const key of Object.keys(expected)) t.equal(error[key], expected[key], key);
  return error;
}

const t = {
  ok(value, message) {
    if (!value) fail(`expected something truthy, got ${show(value)}`, message);
  },
  equal(actual, expected, message) {
    if (!Object.is(actual, expected))
      fail(`expected ${show(expected)}, got ${show(actual)}`, message);
  },
  deepEqual(actual, expected, message) {
    if (!same(actual, expected)) fail(`expected ${show(expected)}, got ${show(actual)}`, message);
  },
  match(actual, pattern, message) {
    if (!pattern.test(actual)) fail(`expected ${pattern}, got ${show(actual)}`, message);
  },
  /** Returns what was thrown. */
  throws(action, expected, message) {
    let result;
    try {
      result = action();
    } catch (error) {
      return checkError(error, expected, message);
    }
    return fail(`expected an error, got ${show(result)}`, message);
  },
  /** Resolves to the reason. */
  async rejects(promiseOrAction, expected, message) {
    let result;
    try {
      result = await (typeof promiseOrAction === 'function' ? promiseOrAction() : promiseOrAction);
    } catch (error) {
      return checkError(error, expected, message);
    }
    return fail(`expected a rejection, got ${show(result)}`, message);
  },
  /** The exceptions and rejections reported since the last call; one that is not taken is a failure. */
  takeReports() {
    const taken = reports;
    reports = [];
    return taken;
  },
  /** Resolves after so many milliseconds of the scheduler's clock. */
  sleep(milliseconds) {
    const { Timer, arm } = require('common/timers');
    return new Promise((resolve) => {
      arm(new Timer(resolve, undefined, [], { delay: milliseconds }));
    });
  },
};

function recordReports() {
  setReporter((error) => reports.push(error));
  setRejectionReporter((reason) => reports.push(reason));
}

function unexpected() {
  const left = t.takeReports();
  if (left.length > 0) fail(`reported but not expected: ${left.map(describe).join('\n')}`);
}

function describe(error) {
  return error instanceof Error ? error.stack : show(error);
}

/** Runs a scenario file, a function. */
exports.load = (file) => {
  recordReports();
  file((name, body) => scenarios.set(name, body), require, binding, primordials);
};

exports.names = () => JSON.stringify([...scenarios.keys()]);

/** Runs a scenario; `done` gets null or the text of what went wrong. */
exports.run = async (name, done) => {
  try {
    await scenarios.get(name)(t);
    unexpected();
    done(null);
  } catch (error) {
    done(describe(error));
  }
};
