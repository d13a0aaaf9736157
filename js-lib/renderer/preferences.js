'use strict';

// The window's webPreferences, as the main process resolved them.

const { JSONParse } = primordials;

let preferences;

exports.setPreferences = (json) => {
  preferences = JSONParse(json);
};

exports.preferences = () => preferences;
