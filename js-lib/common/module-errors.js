'use strict';

// The engine names a module that does not parse by the specifier that imported it; people want the
// file, and the source line where it is.

const { ObjectDefineProperty, RegExpPrototypeExec, StringPrototypeReplace, StringPrototypeSlice } =
  primordials;
const { SyntaxError } = primordials;

/** What stands before the text of a module, in its first line. */
const header = /^__valence_module__\("[^"]*"\)\(import\.meta\); /;
const shape = /^(.*?):(\d+):(\d+) ([^\n]*)\n?([^]*)$/;

/**
 * Rewrites a syntax error's message and stack.
 *
 * @param fileOf gives the file that a specifier named, or undefined
 */
exports.nameFile = (failure, fileOf) => {
  if (!(failure instanceof SyntaxError)) return failure;
  const match = RegExpPrototypeExec(shape, failure.message);
  const file = match === null ? undefined : fileOf(match[1]);
  if (file === undefined) return failure;
  const [, , line, column, reason, shown] = match;
  const head = RegExpPrototypeExec(header, shown)?.[0] ?? '';
  const width = head.length;
  const blank = StringPrototypeReplace(head, /[^]/g, ' ');
  const source = StringPrototypeReplace(StringPrototypeSlice(shown, width), `\n${blank}`, '\n');
  const place = `${file}:${line}:${+column + 1 - width}`;
  failure.message = reason;
  ObjectDefineProperty(failure, 'stack', {
    value: `${file}:${line}\n${StringPrototypeReplace(source, /\s+$/, '')}\n\nSyntaxError: ${reason}\n    at ${place}`,
    writable: true,
    configurable: true,
  });
  return failure;
};
