'use strict';

// The window's webPreferences, as the main process resolved them.

const { ArrayPrototypePush, JSONParse } = primordials;

let preferences;
let sessionPreloads = [];

/** `sessionPreloadsJson`: the paths of the session's preload scripts. */
exports.setPreferences = (json, sessionPreloadsJson) => {
  preferences = JSONParse(json);
  sessionPreloads = JSONParse(sessionPreloadsJson);
};

/** The preload scripts in their order: the session's, then the window's own. */
exports.preloadPaths = () => {
  const paths = [];
  for (let i = 0; i < sessionPreloads.length; i++) ArrayPrototypePush(paths, sessionPreloads[i]);
  if (preferences.preload !== null) ArrayPrototypePush(paths, preferences.preload);
  return paths;
};

exports.preferences = () => preferences;
