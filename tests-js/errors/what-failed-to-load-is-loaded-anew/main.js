// Parts of Valence and of Node are loaded when they are first used, which an app can make fail.
const assert = require('node:assert');
const { scenario } = require('../../support');

const KEYS = ['get', 'set', 'value', 'writable', 'enumerable', 'configurable'];

/** Uses something while all objects seem to have what makes a property descriptor invalid. */
function useInVain(use) {
  for (const key of KEYS) Object.prototype[key] = undefined;
  try {
    use();
    return 'used';
  } catch (error) {
    return error.name;
  } finally {
    for (const key of KEYS) delete Object.prototype[key];
  }
}

const uses = {
  querystring: () => require('querystring').parse('a=1').a,
  stream: () => typeof new (require('stream').PassThrough)().write,
  url: () => new URL('http://a/b').pathname,
  params: () => new URLSearchParams('a=1').get('a'),
};

scenario(async () => {
  const inVain = Object.values(uses).map(useInVain);
  assert.ok(inVain.includes('TypeError'), `something fails: ${inVain}`);
  const told = Object.entries(uses).map(([name, use]) => [name, use()]);
  assert.deepStrictEqual(told, [
    ['querystring', '1'],
    ['stream', 'function'],
    ['url', '/b'],
    ['params', '1'],
  ]);
});
