'use strict';

// structuredClone (HTML standard, 2.7.10). What can be cloned is the business of binding('clone').

const { requireArguments, toDictionary } = require('web/interface');

const what = "execute 'structuredClone' on 'Window'";

/** Clones a value while ports change hands: they get new wrappers, the old ones are neutered. */
function cloneWithTransfer(value, { values, handles, portIndex }) {
  const movePorts = () => {
    if (handles.length === 0) return handles;
    return require('web/message-port').wrapAll(binding('message_port').move(handles));
  };
  return binding('clone').structuredClone(value, values, portIndex, movePorts);
}

exports.structuredClone = function structuredClone(value, options = undefined) {
  requireArguments(what, arguments.length, 1);
  const { transfer } = toDictionary(options, what);
  if (transfer === undefined) return binding('clone').structuredClone(value);
  const { readTransferList } = require('web/transfer');
  return cloneWithTransfer(value, readTransferList({ transfer }, undefined, what));
};
