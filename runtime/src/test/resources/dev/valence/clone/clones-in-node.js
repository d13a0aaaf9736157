'use strict';

// Clones random graphs by Node's structuredClone: node clones-in-node.js GRAPHS FIRST LAST prints a
// line for each, the digest of what describes the clone, or '-' where this Node cannot clone it
// (before version 22: an error that is among its own causes).

const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { runInThisContext } = require('node:vm');

const [file, first, last] = process.argv.slice(2);
const { graph, describe } = runInThisContext(readFileSync(file, 'utf8'));

function clone(value) {
  try {
    return describe(structuredClone(value));
  } catch {
    return undefined;
  }
}

const lines = [];
for (let seed = Number(first); seed <= Number(last); seed++) {
  const text = clone(graph(seed));
  lines.push(text === undefined ? '-' : createHash('md5').update(text).digest('hex'));
}
process.stdout.write(lines.join('\n') + '\n');
