'use strict';

// Reads a file with Mocha's options, of any kind that Mocha knows, and tells what it says.

const { JSONParse, JSONStringify, String } = primordials;
const { tell } = binding('test');
const { describeFailure } = require('test/events');
const { loadNamed } = require('test/preloads');
const builtins = require('node/builtins');
const vendor = require('common/vendor');

/** JSON without its comments; those in strings are no comments. */
const withoutComments = (text) =>
  text.replace(
    /("(?:[^"\\\n]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
    (_all, string) => string ?? '',
  );

const asData = (text) => JSONParse(withoutComments(text));

const readers = {
  '.yaml': (text) => vendor('js-yaml').load(text),
  '.yml': (text) => vendor('js-yaml').load(text),
  '.json': asData,
  '.jsonc': asData,
};

async function read(file) {
  const reader = readers[vendor('path').extname(file)];
  if (reader) return reader(String(builtins.load('fs').readFileSync(file, 'utf8')));
  const loaded = await loadNamed(file);
  return loaded.default ?? loaded;
}

exports.start = async (plan) => {
  try {
    tell(JSONStringify({ type: 'options', options: (await read(plan.file)) ?? {} }));
  } catch (error) {
    tell(JSONStringify({ type: 'fail', error: describeFailure(error) }));
  }
};
