'use strict';

// The listeners of event targets (DOM standard, 2.7), event handlers among them (HTML, 8.1.8.1), kept per
// type from the first on: most targets never have one. A type's only listener stands for a list of one.
// Adding pushes onto the list, removing makes a new list and marks the listener, so that a dispatch walks
// the list it started with, as far as it was then.

const { ArrayIsArray, ArrayPrototypeFilter, ArrayPrototypePush, ObjectKeys } = primordials;
const { hiddenField } = primordials;

/** Callbacks of listeners that are event handlers: they have a `handler`, and never capture. */
const HANDLER = { __proto__: null };
const HANDLER_FOR_ERROR = { __proto__: null };

const NONE = { __proto__: null };

/**
 * The lists of a target are, by type, a listener, an array of them, or undefined; only {@link setList}
 * writes them.
 */
const { 0: putLists, 1: isTarget, 2: listsOf } = hiddenField('#lists');

function setList(target, type, list) {
  let lists = listsOf(target);
  if (lists === NONE) {
    lists = { __proto__: null };
    putLists(target, lists);
  }
  lists[type] = list;
}

/** The first listener of a type for which `test` says yes. */
function find(target, type, test) {
  const list = listsOf(target)[type];
  if (list === undefined) return undefined;
  if (!ArrayIsArray(list)) return test(list) ? list : undefined;
  for (let i = 0; i < list.length; i++) {
    if (test(list[i])) return list[i];
  }
  return undefined;
}

function findSame(target, type, callback, capture) {
  return find(target, type, (other) => other.callback === callback && other.capture === capture);
}

function isHandler({ callback }) {
  return callback === HANDLER || callback === HANDLER_FOR_ERROR;
}

function findHandler(target, type) {
  return find(target, type, isHandler);
}

/** Whether the target did not have it. */
function add(target, type, listener) {
  if (findSame(target, type, listener.callback, listener.capture) !== undefined) return false;
  const list = listsOf(target)[type];
  if (list === undefined) {
    setList(target, type, listener);
  } else if (ArrayIsArray(list)) {
    ArrayPrototypePush(list, listener);
  } else {
    setList(target, type, [list, listener]);
  }
  return true;
}

function remove(target, type, listener) {
  if (listener.removed) return;
  listener.removed = true;
  const list = listsOf(target)[type];
  const rest =
    list === listener ? undefined : ArrayPrototypeFilter(list, (other) => other !== listener);
  setList(target, type, rest);
}

/** How many listeners and handlers a target has of a type. */
function count(target, type) {
  const list = listsOf(target)[type];
  if (list === undefined) return 0;
  return ArrayIsArray(list) ? list.length : 1;
}

/** @param handler an object or a function; null for none */
function setHandler(target, type, handler, forError) {
  const active = findHandler(target, type);
  if (handler === null) {
    if (active !== undefined) remove(target, type, active);
  } else if (active !== undefined) {
    active.handler = handler;
  } else {
    const callback = forError ? HANDLER_FOR_ERROR : HANDLER;
    add(target, type, { __proto__: null, callback, handler, removed: false });
  }
}

function getHandler(target, type) {
  return findHandler(target, type)?.handler ?? null;
}

/** Makes any object, the global one included, a target without listeners. */
function beTarget(object) {
  putLists(object, NONE);
}

/** The types a target has listeners or handlers of. */
function listenedTypes(target) {
  return ArrayPrototypeFilter(ObjectKeys(listsOf(target)), (type) => count(target, type) > 0);
}

/** Removes every listener and handler of a type. */
function removeAll(target, type) {
  for (let first = any(target, type); first !== undefined; first = any(target, type)) {
    remove(target, type, first);
  }
}

const any = (target, type) => find(target, type, () => true);

module.exports = {
  HANDLER,
  HANDLER_FOR_ERROR,
  add,
  beTarget,
  count,
  findSame,
  getHandler,
  isHandler,
  isTarget,
  listenedTypes,
  listsOf,
  remove,
  removeAll,
  setHandler,
};
