'use strict';

// electron.utilityProcess: forks a script into a process of its own (electron-semantics 8.1, 8.2).
//
// Differences: `session`, `partition`, `allowLoadingUnsignedLibraries`, `disclaim` and
// `respondToAuthRequestsFromMainProcess` have no effect, for there is no network and no native code;
// so 'login' never comes, and neither does 'error', which tells of a fatal error of V8.

const vendor = require('common/vendor');
const { callEmit } = require('common/report');
const { toUint8Array } = require('common/host-bytes');
const { app } = require('browser/app');
const { resolveOptions } = require('browser/utility-process-options');
const { addChild, removeChild } = require('browser/utility-process-list');
const { portsToSend } = require('browser/message-port-main');
const native = binding('utility_process');
const { currentTime } = binding('clock');

const { ArrayIsArray, JSONStringify, TypeError } = primordials;

const EventEmitter = vendor('events');

/** A stream of the child's output, which main gets piece by piece. */
function newOutput(mode) {
  if (mode !== 'pipe') return null;
  const { Readable } = vendor('stream');
  return new Readable({ read() {} });
}

class ForkUtilityProcess extends EventEmitter {
  #id;
  #alive = true;
  #pid;
  #stdout;
  #stderr;

  constructor(modulePath, args, options) {
    super();
    const resolved = resolveOptions(modulePath, args, options);
    if (!app.isReady()) {
      throw new TypeError('utilityProcess cannot be created before app is ready.');
    }
    this.#stdout = newOutput(resolved.stdout);
    this.#stderr = newOutput(resolved.stderr);
    this.#id = native.fork(JSONStringify(resolved));
    addChild(this.#id, {
      __proto__: null,
      receive: (event, details) => this.#receive(event, details),
      pid: () => this.#pid,
      serviceName: resolved.serviceName,
      creationTime: currentTime(),
    });
  }

  get pid() {
    return this.#pid;
  }

  get stdout() {
    return this.#stdout;
  }

  get stderr() {
    return this.#stderr;
  }

  postMessage(...args) {
    if (!this.#alive) return;
    if (args.length === 0) {
      native.postEmpty(this.#id);
      return;
    }
    const message = args[0];
    const transfer = ArrayIsArray(args[1]) ? args[1] : [];
    native.post(this.#id, message, portsToSend(message, transfer));
  }

  kill() {
    return this.#alive && native.kill(this.#id);
  }

  #receive(event, details) {
    if (event === 'exit') {
      this.#exited(details[0]);
    } else if (event === 'stdout' || event === 'stderr') {
      const bytes = toUint8Array(details[0]);
      const output = event === 'stdout' ? this.#stdout : this.#stderr;
      output.push(vendor('buffer').Buffer.from(bytes.buffer));
    } else {
      if (event === 'spawn') this.#pid = details[0];
      callEmit(this, event === 'spawn' ? [event] : [event, details[0]]);
    }
  }

  #exited(code) {
    removeChild(this.#id);
    this.#alive = false;
    this.#pid = undefined;
    this.#stdout?.push(null);
    this.#stderr?.push(null);
    callEmit(this, ['exit', code]);
    this.#stdout = null;
    this.#stderr = null;
  }
}

/** Starts `modulePath` as a process; `args` may be left out before `options`. */
function fork(modulePath, args = [], options = {}) {
  const isOptions = typeof args === 'object' && args !== null && !ArrayIsArray(args);
  return isOptions
    ? new ForkUtilityProcess(modulePath, [], args)
    : new ForkUtilityProcess(modulePath, args ?? [], options ?? {});
}

module.exports = { fork };
