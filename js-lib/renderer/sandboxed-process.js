'use strict';

// The process object of a sandboxed preload script: facts, and nothing that reaches the machine.

const EventEmitter = require('common/vendor')('events');
const { process: full } = require('node/process');
const { defineUnsupported } = require('common/unsupported');

const { ObjectAssign } = primordials;

class Process extends EventEmitter {
  uptime() {
    return full.uptime();
  }
}

defineUnsupported(Process.prototype, 'process', [
  'crash',
  'hang',
  'getBlinkMemoryInfo',
  'getCPUUsage',
  'getCreationTime',
  'getHeapStatistics',
  'getProcessMemoryInfo',
  'getSystemMemoryInfo',
  'getSystemVersion',
]);

/** The process of this realm; `facts` are what depends on the window. */
exports.createSandboxedProcess = (facts) => {
  const { argv, execPath, env, pid, arch, platform, type, version, versions } = full;
  const known = { argv, execPath, env: { ...env }, pid, arch, platform, type, version, versions };
  return ObjectAssign(new Process(), known, facts, {
    sandboxed: true,
    mas: undefined,
    windowsStore: undefined,
  });
};
