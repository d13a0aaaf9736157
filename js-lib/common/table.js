'use strict';

// console.table (Console standard, 1.1.8): rows and columns drawn with box characters.

const { inspect } = require('common/format');
const { ArrayIsArray, Map, MathMax, ObjectKeys, ObjectPrototypeHasOwnProperty, Set, String } =
  primordials;

const INDEX = '(index)';
const VALUES = 'Values';

function isObject(value) {
  return value !== null && typeof value === 'object';
}

/** What is tabulated, as pairs of a row's name and its value. */
function rowsOf(data) {
  if (data instanceof Map) {
    return [...data].map(([key, value], i) => [String(i), { Key: key, [VALUES]: value }]);
  }
  if (data instanceof Set) return [...data].map((value, i) => [String(i), value]);
  return ObjectKeys(data).map((key) => [key, data[key]]);
}

function columnsOf(rows, wanted) {
  if (wanted !== undefined) return wanted.map(String);
  const names = new Set();
  for (const [, value] of rows) {
    if (isObject(value)) for (const key of ObjectKeys(value)) names.add(key);
  }
  return [...names];
}

function cell(value) {
  return inspect(value, { depth: 0, breakLength: Infinity, compact: true });
}

function cellsOf([name, value], columns, hasValues) {
  const cells = columns.map((column) =>
    isObject(value) && ObjectPrototypeHasOwnProperty(value, column) ? cell(value[column]) : '',
  );
  if (hasValues) cells.push(isObject(value) ? '' : cell(value));
  return [name, ...cells];
}

function draw(lines) {
  const widths = lines[0].map((_, i) => MathMax(...lines.map((line) => line[i].length)));
  const rule = (left, middle, right) =>
    left + widths.map((width) => '─'.repeat(width + 2)).join(middle) + right;
  const row = (line) => `│ ${line.map((text, i) => text.padEnd(widths[i])).join(' │ ')} │`;
  const [head, ...body] = lines.map(row);
  return [rule('┌', '┬', '┐'), head, rule('├', '┼', '┤'), ...body, rule('└', '┴', '┘')].join('\n');
}

/** The table as text, or undefined if the data is not tabular. */
exports.formatTable = (data, properties) => {
  if (!isObject(data)) return undefined;
  const rows = rowsOf(data);
  const columns = columnsOf(rows, ArrayIsArray(properties) ? properties : undefined);
  const hasValues = rows.some(([, value]) => !isObject(value));
  const head = [INDEX, ...columns, ...(hasValues ? [VALUES] : [])];
  return draw([head, ...rows.map((row) => cellsOf(row, columns, hasValues))]);
};
