'use strict';

// How values get into the texts of ES modules that we serve: a hidden global function gives each
// value once, to the text that was served with its token. User code cannot guess a token.

const { newToken } = binding('module');
const { ArrayPrototypeJoin, ArrayPrototypeMap, globalThis, JSONStringify, Map } = primordials;
const { MapPrototypeDelete, MapPrototypeGet, MapPrototypeSet, ObjectDefineProperty } = primordials;

const HOOK = '__valence_module__';

const pending = new Map();

function take(token) {
  const value = MapPrototypeGet(pending, token);
  MapPrototypeDelete(pending, token);
  return value;
}

ObjectDefineProperty(globalThis, HOOK, {
  value: take,
  writable: false,
  enumerable: false,
  configurable: false,
});

/** An expression that gives `value` where it is evaluated for the first time. */
function expression(value) {
  const token = newToken();
  MapPrototypeSet(pending, token, value);
  return `${HOOK}(${JSONStringify(token)})`;
}

/** A module that exports `names`; `get(name)` is called for each, and for default, when it runs. */
function moduleText(get, names) {
  const taken = ArrayPrototypeMap(names, (name, i) => `v${i}=get(${JSONStringify(name)})`);
  const exported = ArrayPrototypeMap(names, (name, i) => `v${i} as ${JSONStringify(name)}`);
  const list = ['get', ...taken];
  list[0] = `get=${expression(get)}`;
  return (
    `const ${ArrayPrototypeJoin(list, ',')};export default get('default');` +
    `export{${ArrayPrototypeJoin(exported, ',')}};`
  );
}

exports.expression = expression;
exports.moduleText = moduleText;
