const { ipcRenderer } = require('electron');

const functions = ['crash', 'hang'];
const numbers = {
  creationTime: process.getCreationTime(),
  cpu: process.getCPUUsage().percentCPUUsage,
  idleWakeups: process.getCPUUsage().idleWakeupsPerSecond,
  heap: process.getHeapStatistics().usedHeapSize,
  blink: process.getBlinkMemoryInfo().allocated,
  system: process.getSystemMemoryInfo().total,
  uptime: process.uptime(),
  pid: process.pid,
};
const { arch, platform, sandboxed, contextIsolated, type, version, isMainFrame } = process;

process.getProcessMemoryInfo().then(({ residentSet }) => {
  numbers.residentSet = residentSet;
  const notNumbers = Object.keys(numbers).filter((name) => !Number.isFinite(numbers[name]));
  ipcRenderer.send('told', {
    functions: functions.filter((name) => typeof process[name] !== 'function'),
    notNumbers,
    systemVersion: process.getSystemVersion(),
    execPath: process.execPath,
    values: { arch, platform, sandboxed, contextIsolated, type, version, isMainFrame },
    stores: [process.mas, process.windowsStore],
    versions: { ...process.versions },
    env: [process.env.PATH, process.env.SET_BY_MAIN, process.env.SET_LATER],
    contextId: typeof process.contextId,
  });
});
