'use strict';

// app.commandLine: the switches Valence was given for the app, and those the app adds.

const { ArrayPrototypeIncludes, StringPrototypeSplit } = primordials;
const { Map, MapPrototypeDelete, MapPrototypeGet, MapPrototypeHas, MapPrototypeSet } = primordials;
const { String, StringPrototypeIndexOf, StringPrototypeSlice, StringPrototypeStartsWith } =
  primordials;
const { StringPrototypeToLowerCase } = primordials;
const { requireString } = require('common/argument-conversion');

const switches = new Map();

const nameOf = (name) => StringPrototypeToLowerCase(requireString(name, 0));

exports.commandLine = {
  appendSwitch(name, value = '') {
    MapPrototypeSet(switches, nameOf(name), String(value));
  },
  appendArgument(argument) {
    requireString(argument, 0);
  },
  hasSwitch: (name) => MapPrototypeHas(switches, nameOf(name)),
  getSwitchValue: (name) => MapPrototypeGet(switches, nameOf(name)) ?? '',
  removeSwitch(name) {
    MapPrototypeDelete(switches, nameOf(name));
  },
};

const namedBy = (name, feature) =>
  ArrayPrototypeIncludes(
    StringPrototypeSplit(exports.commandLine.getSwitchValue(name), ','),
    feature,
  );

/** Whether `enable-features` names a feature, and `disable-features`, which is stronger, does not. */
exports.isFeatureEnabled = (feature) =>
  namedBy('enable-features', feature) && !namedBy('disable-features', feature);

/** Reads `--name` and `--name=value` from the arguments of the app. */
exports.parseArguments = (argv) => {
  for (let i = 0; i < argv.length; i++) {
    if (!StringPrototypeStartsWith(argv[i], '--')) continue;
    const text = StringPrototypeSlice(argv[i], 2);
    const equals = StringPrototypeIndexOf(text, '=');
    if (equals < 0) exports.commandLine.appendSwitch(text);
    else {
      const value = StringPrototypeSlice(text, equals + 1);
      exports.commandLine.appendSwitch(StringPrototypeSlice(text, 0, equals), value);
    }
  }
};
