'use strict';

// Whether the document that this realm belongs to is still shown. Code of a realm can outlive it, if
// another realm holds a function of it.

const { Error } = primordials;

let released = false;

exports.release = () => {
  released = true;
};

exports.requireContext = () => {
  if (released) throw new Error('IPC method called after context was released');
};
