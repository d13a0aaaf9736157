'use strict';

// electron.ipcRenderer: the frame's way to the main process.

const EventEmitter = require('common/vendor')('events');
const { requireString } = require('common/argument-conversion');
const { markUncloneable } = require('common/platform-object');
const { invoke } = require('renderer/invocations');
const { requireContext } = require('renderer/context-life');
const ipc = binding('ipc');
const ports = binding('message_port');
const diagnostics = binding.ifAny('diagnostics');

const { ArrayIsArray, ArrayPrototypePush, Promise, TypeError } = primordials;

class IpcRenderer extends EventEmitter {
  send(channel, ...args) {
    requireContext();
    ipc.send(requireString(channel, 1), args);
  }

  sendSync(channel, ...args) {
    requireContext();
    return ipc.sendSync(requireString(channel, 1), args);
  }

  /** What is thrown here rejects the promise. */
  invoke(channel, ...args) {
    return new Promise((resolve, reject) => {
      requireContext();
      invoke(requireString(channel, 1), args, resolve, reject);
    });
  }

  postMessage(channel, message, transfer) {
    requireContext();
    requireString(channel, 0);
    const handles = transfer === undefined ? [] : takePorts(message, transfer);
    ipc.postMessage(channel, message, handles);
  }

  sendToHost(channel, ...args) {
    requireContext();
    ipc.sendToHost(requireString(channel, 0), args);
  }
}

/**
 * The handles of the ports to transfer. Electron serializes the message first, then takes the ports
 * one by one: those before a bad one are taken, and close.
 */
function takePorts(message, transfer) {
  const { unwrapPort } = require('web/message-port');
  const handles = [];
  const count = ArrayIsArray(transfer) ? transfer.length : -1;
  for (let i = 0; i < count; i++) {
    const handle = unwrapPort(transfer[i]);
    if (handle === undefined || ports.isNeutered(handle) || contains(handles, handle)) break;
    ArrayPrototypePush(handles, handle);
  }
  if (handles.length === count) return handles;
  ports.checkCloneable(message);
  ports.move(handles);
  throw new TypeError('Invalid value for transfer');
}

function contains(handles, handle) {
  for (let i = 0; i < handles.length; i++) {
    if (ports.equals(handles[i], handle)) return true;
  }
  return false;
}

if (diagnostics !== null) require('renderer/ipc-listeners').watch(IpcRenderer.prototype);

module.exports = markUncloneable(new IpcRenderer());
