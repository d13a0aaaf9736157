'use strict';

// The form in which values cross between worlds: JSON, and patches for what JSON cannot say.
//
//   [value, ...]                                      only JSON
//   *[[value, ...], [subtree, ...], patch, ...]       null stands where a patch puts its value
//
// A patch is [kind, operand, key, ...]: the keys lead from the list of values to the place. A key is a
// property name, an index, or [token] for a symbol. JSON.parse creates own properties only and runs
// no code of users, and most of what crosses needs no patch.

/** What a patch puts into its place, and its operand. */
exports.patches = {
  __proto__: null,
  /** 0 */
  UNDEFINED: 0,
  /** 'NaN', 'Infinity', '-Infinity' or '-0' */
  NUMBER: 1,
  /** the digits */
  BIGINT: 2,
  /** its token */
  SYMBOL: 3,
  /** the message */
  ERROR: 4,
  /** the keys of a value that has its place already */
  REFERENCE: 5,
  /** which of the subtrees */
  SUBTREE: 6,
  /** which of the handles that cross with the text */
  FUNCTION: 7,
  PROMISE: 8,
  CLONE: 9,
  /** the binding that makes its wrappers, and which of the handles */
  WRAPPER: 10,
  /** as FUNCTION; accessors of what it is given stay accessors, too */
  DYNAMIC_FUNCTION: 11,
  /** which of the handles are the functions of getter and setter; -1 for none */
  ACCESSOR: 12,
};
