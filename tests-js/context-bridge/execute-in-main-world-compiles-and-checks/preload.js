const { contextBridge, ipcRenderer } = require('electron');
const assert = require('node:assert');

const run = (script) => contextBridge.executeInMainWorld(script);
const closure = 'not there';
assert.strictEqual(run({ func: (a, b) => a + b, args: [1, 2] }), 3);
assert.strictEqual(run({ func: () => typeof closure }), 'undefined');
assert.strictEqual(typeof closure, 'string');
assert.strictEqual(run({ func: (fn) => fn('x'), args: [(v) => v + 'y'] }), 'xy');
assert.throws(() => run(), { name: 'TypeError', message: 'Invalid script' });
assert.throws(() => run({}), { message: "Function 'func' is required in script" });
assert.throws(() => run({ func: () => {}, args: 1 }), { message: "'args' must be an array" });
const thrower = () => {
  throw new Error('x');
};
assert.throws(() => run({ func: thrower }), { name: 'Error', message: 'Error: x' });
assert.throws(() => run({ func: () => {}, args: [new WeakMap()] }), {
  message: 'Failed to proxy argument at index 0',
});
ipcRenderer.send('checked');
