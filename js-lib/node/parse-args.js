'use strict';

// util.parseArgs (Node, Util). Difference: no tokens.

const { error, typeError } = require('node/errors');
const { process } = require('node/process');

function unknown(name) {
  return typeError('ERR_PARSE_ARGS_UNKNOWN_OPTION', `Unknown option '${name}'`);
}

class Parser {
  values = { __proto__: null };
  positionals = [];

  constructor({ options = {}, strict = true, allowPositionals = !strict, allowNegative = false }) {
    this.options = options;
    this.strict = strict;
    this.allowPositionals = allowPositionals;
    this.allowNegative = allowNegative;
  }

  parse(args) {
    const rest = [...args];
    while (rest.length > 0) {
      const arg = rest.shift();
      if (arg === '--') rest.splice(0).forEach((each) => this.positional(each));
      else if (arg.startsWith('--')) this.long(arg, rest);
      else if (arg.startsWith('-') && arg !== '-') this.short(arg, rest);
      else this.positional(arg);
    }
    for (const [name, option] of Object.entries(this.options)) {
      if (option.default !== undefined) this.values[name] ??= option.default;
    }
    return { values: this.values, positionals: this.positionals };
  }

  positional(arg) {
    if (!this.allowPositionals) {
      const message = `Unexpected argument '${arg}'. This command does not take positional arguments`;
      throw typeError('ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL', message);
    }
    this.positionals.push(arg);
  }

  long(arg, rest) {
    const equals = arg.indexOf('=');
    const name = arg.slice(2, equals < 0 ? undefined : equals);
    const negated = this.allowNegative && name.startsWith('no-') && !(name in this.options);
    if (negated) this.set(name.slice(3), arg, false);
    else this.option(name, arg, equals < 0 ? undefined : arg.slice(equals + 1), rest);
  }

  short(arg, rest) {
    for (let i = 1; i < arg.length; i++) {
      const letter = arg[i];
      const name = Object.keys(this.options).find((key) => this.options[key].short === letter);
      const takesText = this.options[name]?.type === 'string';
      const inline = takesText && i + 1 < arg.length ? arg.slice(i + 1) : undefined;
      this.option(name ?? letter, `-${letter}`, inline, rest);
      if (inline !== undefined) return;
    }
  }

  option(name, shown, inline, rest) {
    const option = this.options[name];
    if (option?.type !== 'string') {
      if (option !== undefined && inline !== undefined && this.strict) {
        const message = `Option '${shown.split('=')[0]}' does not take an argument`;
        throw typeError('ERR_PARSE_ARGS_INVALID_OPTION_VALUE', message);
      }
      this.set(name, shown, inline ?? true);
      return;
    }
    const text =
      inline ?? (rest[0] === undefined || this.isOption(rest[0]) ? undefined : rest.shift());
    if (text === undefined && this.strict) {
      const message = `Option '${shown}' argument missing`;
      throw typeError('ERR_PARSE_ARGS_INVALID_OPTION_VALUE', message);
    }
    this.set(name, shown, text ?? true);
  }

  isOption(text) {
    return this.strict && text.length > 1 && text.startsWith('-');
  }

  set(name, shown, value) {
    const option = Object.hasOwn(this.options, name) ? this.options[name] : undefined;
    if (option === undefined && this.strict) throw unknown(shown.split('=')[0]);
    if (option?.multiple) (this.values[name] ??= []).push(value);
    else this.values[name] = value;
  }
}

function checkOptions(options) {
  for (const [name, { type }] of Object.entries(options ?? {})) {
    if (type !== 'string' && type !== 'boolean') {
      throw error('ERR_INVALID_ARG_TYPE', `The type of option '${name}' must be string or boolean`);
    }
  }
}

exports.parseArgs = (config = {}) => {
  checkOptions(config.options);
  return new Parser(config).parse(config.args ?? process.argv.slice(2));
};
