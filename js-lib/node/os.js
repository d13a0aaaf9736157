'use strict';

// Node's os module.

const { processors, text, totalMemory, freeMemory, uptime } = binding('os');
const { process } = require('node/process');

const types = { linux: 'Linux', darwin: 'Darwin', win32: 'Windows_NT' };
const { signals } = require('node/signals');

function cpus() {
  const times = { user: 0, nice: 0, sys: 0, idle: 0, irq: 0 };
  const one = () => ({ model: process.arch, speed: 0, times: { ...times } });
  return Array.from({ length: processors() }, one);
}

function userInfo() {
  return {
    uid: -1,
    gid: -1,
    username: text('user'),
    homedir: text('home'),
    shell: process.env.SHELL ?? null,
  };
}

module.exports = {
  EOL: process.platform === 'win32' ? '\r\n' : '\n',
  devNull: process.platform === 'win32' ? '\\\\.\\nul' : '/dev/null',
  constants: { signals, errno: {}, priority: {} },
  arch: () => process.arch,
  availableParallelism: () => processors(),
  cpus,
  endianness: () => 'LE',
  freemem: () => freeMemory(),
  homedir: () => process.env.HOME ?? text('home'),
  hostname: () => text('host'),
  loadavg: () => [0, 0, 0],
  machine: () => (process.arch === 'x64' ? 'x86_64' : process.arch),
  networkInterfaces: () => ({}),
  platform: () => process.platform,
  release: () => text('release'),
  tmpdir: () => process.env.TMPDIR?.replace(/(.)\/$/, '$1') ?? text('temporary'),
  totalmem: () => totalMemory(),
  type: () => types[process.platform] ?? process.platform,
  uptime: () => uptime(),
  userInfo,
  version: () => text('release'),
};
