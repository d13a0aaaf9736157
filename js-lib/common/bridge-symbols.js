'use strict';

// Symbols across worlds. The engine's symbols belong to one realm; a symbol that crosses gets a twin
// in the other world, and the two stand for each other from then on. Registered and well-known
// symbols stand for those of the other world.
//
// A symbol that has crossed is remembered as long as its document, with its twins.

const { Map, MapPrototypeGet, MapPrototypeSet, Symbol, SymbolFor, SymbolKeyFor } = primordials;
const { SymbolPrototypeToString, StringPrototypeIndexOf, StringPrototypeSlice } = primordials;
const { symbolId } = binding('context_bridge');

const symbols = new Map();
const tokens = new Map();

for (const name of [
  'asyncIterator',
  'hasInstance',
  'isConcatSpreadable',
  'iterator',
  'match',
  'matchAll',
  'replace',
  'search',
  'species',
  'split',
  'toPrimitive',
  'toStringTag',
  'unscopables',
]) {
  remember(`w${name}`, Symbol[name]);
}

function remember(token, symbol) {
  MapPrototypeSet(symbols, token, symbol);
  MapPrototypeSet(tokens, symbol, token);
  return symbol;
}

/** `Symbol(text)`: the description is the text in between. */
const descriptionOf = (symbol) => StringPrototypeSlice(SymbolPrototypeToString(symbol), 7, -1);

/** The name of a symbol that all worlds of the document understand. */
exports.tokenOf = function tokenOf(symbol) {
  const key = SymbolKeyFor(symbol);
  if (key !== undefined) return `r${key}`;
  let token = MapPrototypeGet(tokens, symbol);
  if (token === undefined) {
    token = `u${symbolId()} ${descriptionOf(symbol)}`;
    remember(token, symbol);
  }
  return token;
};

/** The symbol of this world that a name stands for. */
exports.symbolOf = function symbolOf(token) {
  if (token[0] === 'r') return SymbolFor(StringPrototypeSlice(token, 1));
  const known = MapPrototypeGet(symbols, token);
  if (known !== undefined) return known;
  return remember(
    token,
    Symbol(StringPrototypeSlice(token, StringPrototypeIndexOf(token, ' ') + 1)),
  );
};
