'use strict';

// What the context bridge does with an object, told by the engine's class of it: no prototype, tag or
// constructor that user code can change takes part (electron-semantics 6.7).

const { classOf, Map, MapPrototypeGet, MapPrototypeSet, StringPrototypeLastIndexOf } = primordials;
const { ArrayPrototypeIncludes, StringPrototypeSlice, StringPrototypeSplit } = primordials;

const kinds = {
  __proto__: null,
  ARRAY: 'array',
  CLONED: 'cloned',
  ERROR: 'error',
  PLAIN: 'plain',
  PROMISE: 'promise',
};

/** What is cloned as a whole, or refused by the clone; objects of all other classes count as plain. */
const CLONED = [
  'JSDateObject',
  'JSArgumentsObject',
  'JSBooleanObject',
  'JSNumberObject',
  'JSStringObject',
  'JSBigIntObject',
  'JSSymbolObject',
  'JSRegExpObject',
  'JSMapObject',
  'JSSetObject',
  'JSMapIteratorObject',
  'JSSetIteratorObject',
  'JSWeakMapObject',
  'JSWeakSetObject',
  'JSWeakRefObject',
  'JSArrayBufferObject',
  'JSTypedArrayObject',
  'JSDataViewObject',
  'JSGeneratorObject',
  'JSAsyncGeneratorObject',
  'JSModuleNamespaceObject',
  'JSProxyObject',
];

const own = {
  __proto__: null,
  JSArrayObject: kinds.ARRAY,
  JSErrorObject: kinds.ERROR,
  JSPromiseObject: kinds.PROMISE,
};

const byClass = new Map();

function kindOfClass(name) {
  const last = StringPrototypeSlice(name, StringPrototypeLastIndexOf(name, '.') + 1);
  const simple = StringPrototypeSplit(last, '$')[0];
  return own[simple] ?? (ArrayPrototypeIncludes(CLONED, simple) ? kinds.CLONED : kinds.PLAIN);
}

exports.kinds = kinds;

exports.kindOf = function kindOf(object) {
  const name = classOf(object);
  let kind = MapPrototypeGet(byClass, name);
  if (kind === undefined) {
    kind = kindOfClass(name);
    MapPrototypeSet(byClass, name, kind);
  }
  return kind;
};
