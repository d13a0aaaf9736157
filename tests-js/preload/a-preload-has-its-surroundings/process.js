const { ipcRenderer } = require('electron');

const functions = ['crash', 'hang', 'getCreationTime', 'getSystemVersion', 'getCPUUsage', 'uptime'];
const objects = [
  process.getHeapStatistics(),
  process.getBlinkMemoryInfo(),
  process.getSystemMemoryInfo(),
];
const { arch, platform, sandboxed, contextIsolated, type, version, isMainFrame } = process;

ipcRenderer.send('told', {
  functions: functions.filter((name) => typeof process[name] !== 'function'),
  objects: objects.map((value) => typeof value),
  uptime: typeof process.uptime(),
  values: { arch, platform, sandboxed, contextIsolated, type, version, isMainFrame },
  versions: { ...process.versions },
  env: process.env.PATH,
  contextId: typeof process.contextId,
});
