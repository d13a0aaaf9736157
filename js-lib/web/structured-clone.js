'use strict';

// structuredClone (HTML standard, 2.7.10). What can be cloned is the business of binding('clone').

const { requireArguments, toDictionary } = require('web/interface');
const { ArrayPrototypeConcat, ArrayPrototypeIndexOf } = primordials;

const what = "execute 'structuredClone' on 'Window'";
const NOT_A_PORT = -1;
const NOT_TRANSFERRED = -2;

/** Clones a value while ports change hands: they get new wrappers, the old ones are neutered. */
function cloneWithPorts(value, { buffers, ports, handles }) {
  const { isMessagePort, wrapAll } = require('web/message-port');
  const portIndex = (candidate) => {
    if (!isMessagePort(candidate)) return NOT_A_PORT;
    const index = ArrayPrototypeIndexOf(ports, candidate);
    return index < 0 ? NOT_TRANSFERRED : index;
  };
  const movePorts = () => wrapAll(binding('message_port').move(handles));
  const list = ArrayPrototypeConcat(buffers, ports);
  return binding('clone').structuredClone(value, list, portIndex, movePorts);
}

exports.structuredClone = function structuredClone(value, options = undefined) {
  requireArguments(what, arguments.length, 1);
  const { transfer } = toDictionary(options, what);
  if (transfer === undefined) return binding('clone').structuredClone(value);
  const { readTransferList } = require('web/transfer');
  return cloneWithPorts(value, readTransferList({ transfer }, undefined, what));
};
