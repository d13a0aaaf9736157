const { ipcMain } = require('electron');
const { once } = require('node:events');
const { open, scenario } = require('../../support');

scenario(async () => {
  console.log('%s is %d and %j', 'text', 42, { a: 1 }, [1, undefined]);
  console.log({ nested: { deep: { deeper: { deepest: 1 } } }, map: new Map([[1, 'x']]), fn() {} });
  console.info(new Set([1n, -0, Symbol('s')]), null);
  console.group('group');
  console.log('inside');
  console.groupEnd();
  console.assert(1 === 1, 'silent');
  console.count();
  console.count();
  process.stdout.write('no console\n');
  open(__dirname);
  await once(ipcMain, 'printed');
});
