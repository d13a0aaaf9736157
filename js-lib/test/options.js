'use strict';

// Reads a file with Mocha's options, of any kind that Mocha knows, and tells what it says; or looks
// whether a pattern of titles is a regular expression.

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

/** Throws unless it is a regular expression. */
function check({ source, flags }) {
  new RegExp(source, flags);
  return {};
}

exports.start = async ({ grep, file }) => {
  try {
    const options = grep ? check(grep) : ((await read(file)) ?? {});
    tell(JSONStringify({ type: 'options', options }));
  } catch (error) {
    tell(JSONStringify({ type: 'fail', error: describeFailure(error) }));
  }
};
