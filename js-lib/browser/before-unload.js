'use strict';

// Whether a page lets itself be closed: its beforeunload is asked, and 'will-prevent-unload' may
// overrule what it says.

const { Map, MapPrototypeDelete, MapPrototypeGet, MapPrototypeSet } = primordials;
const { createEvent } = require('browser/event');
const { callEmit } = require('common/report');
const { beforeUnload } = binding('web_contents');

const pending = new Map();
let lastRequest = 0;

/** Whether 'will-prevent-unload' overrules the veto of a page. */
const vetoOverruled = (contents) => {
  const event = createEvent();
  callEmit(contents, ['will-prevent-unload', event]);
  return event.defaultPrevented;
};

/** Asks the page; `answer(proceed)` is called later. */
const askBeforeUnload = (id, contents, answer) => {
  const request = ++lastRequest;
  MapPrototypeSet(pending, request, (proceed) => answer(proceed || vetoOverruled(contents)));
  beforeUnload(id, request);
};

const onBeforeUnloadAnswer = (request, proceed) => {
  const answer = MapPrototypeGet(pending, request);
  MapPrototypeDelete(pending, request);
  if (answer !== undefined) answer(proceed);
};

module.exports = { askBeforeUnload, onBeforeUnloadAnswer, vetoOverruled };
