'use strict';

// The process object of a sandboxed preload: an EventEmitter with the facts that Electron leaves it.

const host = binding('process');
const { now } = binding('clock');
const vendor = require('common/vendor');
const { notSupported } = require('common/unsupported');
const { MathRound, ObjectAssign, ObjectFreeze } = primordials;

const KILOBYTE = 1024;
const CRASHED = 133;

function fromPairs(pairs) {
  const result = {};
  for (let i = 0; i < pairs.length; i += 2) result[pairs[i]] = pairs[i + 1];
  return result;
}

function memory() {
  const [, total, used] = host.memory();
  return { total: MathRound(total / KILOBYTE), used: MathRound(used / KILOBYTE) };
}

function getHeapStatistics() {
  const { total, used } = memory();
  return {
    totalHeapSize: total,
    totalHeapSizeExecutable: 0,
    totalPhysicalSize: total,
    totalAvailableSize: total - used,
    usedHeapSize: used,
    heapSizeLimit: total,
    mallocedMemory: 0,
    peakMallocedMemory: 0,
    doesZapGarbage: false,
  };
}

/**
 * A new process object.
 *
 * @param facts contextIsolated, isMainFrame and contextId of this frame
 */
exports.createProcess = ({ contextIsolated, isMainFrame, contextId }) => {
  const process = new (vendor('events'))();
  const versions = ObjectFreeze(fromPairs(host.versions()));
  const started = now();
  return ObjectAssign(process, {
    crash: () => host.exit(CRASHED),
    hang() {
      throw notSupported('process.hang');
    },
    getCreationTime: () => binding('clock').currentTime() - now(),
    getHeapStatistics,
    getBlinkMemoryInfo: () => ({ allocated: 0, total: 0 }),
    getProcessMemoryInfo: async () => ({
      residentSet: memory().total,
      private: memory().used,
      shared: 0,
    }),
    getSystemMemoryInfo: () => ({ total: memory().total, free: memory().total - memory().used }),
    getSystemVersion: () => host.fact('systemVersion'),
    getCPUUsage: () => ({ percentCPUUsage: 0, idleWakeupsPerSecond: 0 }),
    uptime: () => (now() - started) / 1000,
    argv: host.argv(),
    execPath: host.fact('execPath'),
    env: fromPairs(host.env()),
    pid: host.pid(),
    arch: host.fact('arch'),
    platform: host.fact('platform'),
    sandboxed: true,
    contextIsolated,
    isMainFrame,
    contextId,
    type: 'renderer',
    version: `v${versions.node}`,
    versions,
    mas: false,
    windowsStore: false,
  });
};
