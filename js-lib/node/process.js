'use strict';

// Node's process object.
//
// Differences from Node: no chdir, no 'beforeExit', no listeners for signals; kill ends processes of
// the app only.

const host = binding('process');
const vendor = require('common/vendor');
const { env } = require('node/environment');
const { error, invalidArgument, requireFunction, unsupported } = require('node/errors');
const { nextTick, stop } = require('node/next-tick');
const { signalNumber, signals } = require('node/signals');
const { createStdin, stderr, stdout } = require('node/standard-streams');
const { BigInt, Error, MathFloor, Number, ObjectAssign } = primordials;
const { ObjectDefineProperties, ObjectDefineProperty, ObjectFreeze } = primordials;
const { SymbolToStringTag, String } = primordials;

const EventEmitter = vendor('events');
const BILLION = 1000000000;

function process() {}
ObjectDefineProperty(process, 'name', { value: 'process' });
process.prototype = { __proto__: EventEmitter.prototype, constructor: process };
ObjectDefineProperty(process.prototype, SymbolToStringTag, { value: 'process' });

const self = { __proto__: process.prototype };
EventEmitter.call(self);
self.setMaxListeners(0);

function versions() {
  const pairs = host.versions();
  const result = {};
  for (let i = 0; i < pairs.length; i += 2) result[pairs[i]] = pairs[i + 1];
  return ObjectFreeze(result);
}

function toExitCode(code) {
  const number = Number(code);
  if (!Number.isInteger(number)) {
    throw invalidArgument('code', 'of type number', code);
  }
  return number;
}

let exitCode;
let exiting = false;

/** Emits 'exit' once; the code to end with, which a listener may have changed. */
function emitExit(code) {
  if (!exiting) {
    exiting = true;
    if (code !== undefined) exitCode = toExitCode(code);
    self.emit('exit', exitCode ?? 0);
    stop();
  }
  return exitCode ?? 0;
}

function hrtime(previous) {
  const now = host.nanoTime();
  const time = [MathFloor(now / BILLION), now % BILLION];
  if (previous === undefined) return time;
  const seconds = time[0] - previous[0];
  const nanoseconds = time[1] - previous[1];
  return nanoseconds < 0 ? [seconds - 1, nanoseconds + BILLION] : [seconds, nanoseconds];
}
hrtime.bigint = () => BigInt(host.nanoTime());

function memoryUsage() {
  const [rss, heapTotal, heapUsed] = host.memory();
  return { rss, heapTotal, heapUsed, external: 0, arrayBuffers: 0 };
}
memoryUsage.rss = () => memoryUsage().rss;

function asWarning(warning, options, code) {
  if (warning instanceof Error) return warning;
  const { type = 'Warning', ...more } =
    typeof options === 'string' ? { type: options, code } : options;
  const made = new Error(String(warning));
  made.name = type;
  if (more.code !== undefined) made.code = more.code;
  if (more.detail !== undefined) made.detail = more.detail;
  return made;
}

/** Prints a warning as Node does, and tells the listeners of 'warning'. */
function emitWarning(warning, options = {}, code = undefined) {
  const made = asWarning(warning, options ?? {}, code);
  nextTick(() => {
    const label = made.code === undefined ? '' : `[${made.code}] `;
    if (!self.noDeprecation || made.name !== 'DeprecationWarning') {
      const detail = made.detail === undefined ? '' : `\n${made.detail}`;
      host.writeText(2, `(node:${self.pid}) ${label}${made.name}: ${made.message}${detail}\n`);
    }
    self.emit('warning', made);
  });
}

let stdin;

ObjectAssign(self, {
  title: host.fact('title'),
  version: '',
  versions: versions(),
  type: host.fact('type'),
  platform: host.fact('platform'),
  arch: host.fact('arch'),
  release: { name: 'node' },
  argv: host.argv(),
  execArgv: host.execArgv(),
  execPath: host.fact('execPath'),
  env,
  pid: host.pid(),
  ppid: host.ppid(),
  exitCode: undefined,
  features: {},
  config: { target_defaults: {}, variables: {} },
  nextTick,
  hrtime,
  memoryUsage,
  emitWarning,
  cwd: () => host.fact('cwd'),
  uptime: () => host.nanoTime() / BILLION,
  umask: () => 0o22,
  cpuUsage: () => ({ user: MathFloor(host.nanoTime() / 1000), system: 0 }),
  resourceUsage() {
    throw unsupported('process.resourceUsage()');
  },
  chdir() {
    throw error('ERR_WORKER_UNSUPPORTED_OPERATION', 'process.chdir() is not supported in Valence');
  },
  binding(name) {
    if (name === 'constants') return require('node/constants').grouped();
    throw new Error(`No such module: ${name}`);
  },
  exit(code) {
    const final = emitExit(code);
    host.exit(final | 0);
  },
  reallyExit(code) {
    host.exit((code ?? exitCode ?? 0) | 0);
  },
  abort() {
    host.signal(self.pid, signals.SIGABRT);
  },
  kill(pid, signal) {
    if (typeof pid !== 'number') throw invalidArgument('pid', 'of type number', pid);
    if (!host.signal(pid, signalNumber(signal))) {
      throw ObjectAssign(new Error('kill ESRCH'), { errno: -3, code: 'ESRCH', syscall: 'kill' });
    }
    return true;
  },
  getBuiltinModule: (name) => require('node/builtins').find(name),
  setUncaughtExceptionCaptureCallback(callback) {
    const { setCapture } = require('node/process-errors');
    setCapture(callback === null ? null : requireFunction('fn', callback));
  },
  hasUncaughtExceptionCaptureCallback: () => require('node/process-errors').hasCapture(),
  stdout,
  stderr,
});
self.version = `v${self.versions.node}`;
self.argv0 = self.argv[0];

ObjectDefineProperties(self, {
  stdin: {
    get: () => (stdin ??= createStdin()),
    enumerable: true,
    configurable: true,
  },
  exitCode: {
    get: () => exitCode,
    set(code) {
      exitCode = code === undefined || code === null ? undefined : toExitCode(code);
    },
    enumerable: true,
    configurable: false,
  },
});

vendor.adoptProcess(self);

exports.process = self;
exports.emitExit = emitExit;
exports.emitWarning = emitWarning;
