'use strict';

/** Saves what the page of a window wants to be saved. */
exports.serve = (contents, save) => {
  contents.ipc.on('save', (_event, text) => save(text));
};
