'use strict';

// The arguments of utilityProcess.fork, checked in Electron's order and with its words.

const { ArrayIsArray, ArrayPrototypePush, Error, ObjectKeys, TypeError } = primordials;

const MODES = 'inherit, pipe, ignore';

const isMode = (value) => value === 'inherit' || value === 'pipe' || value === 'ignore';

function checkMode(value, name) {
  if (!isMode(value)) {
    throw new Error(`${name} configuration must be of the following values: ${MODES}`);
  }
}

/** stdin, stdout, stderr. */
function toStdio(value) {
  if (value === undefined || value === null) return ['ignore', 'inherit', 'inherit'];
  if (!ArrayIsArray(value)) {
    if (!isMode(value)) throw new Error(`stdio must be of the following values: ${MODES}`);
    return ['ignore', value, value];
  }
  if (value.length < 3) throw new Error('configuration missing for stdin, stdout or stderr.');
  if (value[0] !== 'ignore') throw new Error('stdin value other than ignore is not supported.');
  checkMode(value[1], 'stdout');
  checkMode(value[2], 'stderr');
  return value;
}

function toText(value, message) {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') throw new TypeError(message);
  return value;
}

function toTexts(list, name) {
  const texts = [];
  const length = ArrayIsArray(list) ? list.length : -1;
  for (let i = 0; i < length; i++) {
    if (typeof list[i] !== 'string') throw new TypeError(`Invalid value for ${name}`);
    ArrayPrototypePush(texts, list[i]);
  }
  if (length < 0) throw new TypeError(`Invalid value for ${name}`);
  return texts;
}

/** Names and values in turn. */
function toPairs(env) {
  const variables = env ?? require('node/process').process.env;
  if (typeof variables !== 'object') throw new TypeError('Invalid value for env');
  const names = ObjectKeys(variables);
  const pairs = [];
  for (let i = 0; i < names.length; i++) {
    ArrayPrototypePush(pairs, names[i], variables[names[i]]);
  }
  return toTexts(pairs, 'env');
}

/** What Java is told of a fork. */
exports.resolveOptions = (modulePath, args, options) => {
  if (!modulePath) throw new Error('Missing UtilityProcess entry script.');
  const { execArgv } = options;
  if (execArgv !== undefined && execArgv !== null && !ArrayIsArray(execArgv)) {
    throw new TypeError('execArgv must be an array of strings.');
  }
  const serviceName = toText(options.serviceName, 'serviceName must be a string.');
  const cwd = toText(options.cwd, 'cwd path must be a string.');
  const stdio = toStdio(options.stdio);
  return {
    __proto__: null,
    modulePath: `${modulePath}`,
    args: toTexts(args, 'args'),
    execArgv: toTexts(execArgv ?? [], 'execArgv'),
    env: toPairs(options.env),
    serviceName,
    cwd,
    stdout: stdio[1],
    stderr: stdio[2],
  };
};
