'use strict';

// Dispatch of events at nodes and at the window: through the tree, through both worlds of the
// document, and to the default action (DOM standard, 2.9; HTML, activation behavior).

const host = binding('document');
const { Event, stateOf } = require('web/event');
const { dispatch } = require('web/event-target');
const { ArrayPrototypePush, JSONParse, globalThis } = primordials;

/** The handle of a node, or null for the window, for which the DOM need not be loaded. */
function handleIfNode(target) {
  if (target === globalThis) return null;
  const { handleOf, isNode } = require('web/dom/node');
  return isNode(target) ? handleOf(target) : null;
}

function classOf(name) {
  return name === 'Event' ? Event : require('web/dom/ui-events').classOf(name);
}

/** The target and what is above it in this world, up to the window for a connected node. */
function pathOf(target, type) {
  const handle = handleIfNode(target);
  if (handle === null) return [target];
  const path = host.path(handle, type);
  const top = path[path.length - 1];
  if (type !== 'load' && top === host.document()) ArrayPrototypePush(path, globalThis);
  return path;
}

function isCanceled(event) {
  const { canceled, type } = stateOf(event);
  return (
    canceled || (type === 'beforeunload' && event.returnValue !== '' && event.returnValue !== true)
  );
}

function broadcast(before, handle, description, event) {
  const [className, type, init] = description;
  const { trusted } = stateOf(event);
  const canceled = host.broadcast(
    before,
    handle,
    className,
    type,
    init,
    trusted,
    isCanceled(event),
  );
  if (canceled) stateOf(event).canceled = true;
}

function dispatchInAllWorlds(target, event) {
  const { type } = event;
  if (!host.hasOtherWorlds()) {
    dispatch(target, event, pathOf(target, type));
    return;
  }
  const handle = handleIfNode(target);
  const description = require('web/dom/ui-events').describe(event);
  broadcast(true, handle, description, event);
  dispatch(target, event, pathOf(target, type));
  broadcast(false, handle, description, event);
}

/** Dispatches an event at a node or the window; false if it was canceled. */
exports.dispatchDom = (target, event) => {
  const action =
    event.type === 'click' ? require('web/dom/activation').prepare(target, event) : null;
  dispatchInAllWorlds(target, event);
  const canceled = isCanceled(event);
  if (action !== null) action(canceled);
  return !canceled;
};

/** Fires an event of js-lib's own making. */
exports.fireDom = (target, className, type, init) => {
  const event = new (classOf(className))(type, init);
  stateOf(event).trusted = true;
  return exports.dispatchDom(target, event);
};

/** Dispatches, in this world only, an event that came from Java or another world. */
exports.receive = (target, className, type, initJson, trusted, canceled) => {
  const init = JSONParse(initJson);
  if (trusted && className === 'PopStateEvent') init.state = require('web/history').history.state;
  const event = new (classOf(className))(type, init);
  const state = stateOf(event);
  state.trusted = trusted;
  state.canceled = canceled;
  const at = target ?? globalThis;
  dispatch(at, event, pathOf(at, type));
  return isCanceled(event);
};
