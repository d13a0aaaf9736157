'use strict';

// ES modules (Node, Modules: ECMAScript modules). The engine links and runs them; before it loads one
// it asks lookup() for a path, and reads there the text that was served for it.
//
// Differences from Node: a CommonJS module that is imported runs when the importing module is loaded,
// before any module of the graph is evaluated, and the names it exports are those it has then.

const { fileUrl, format, locateImport, readText, resolveImport, runModule, serve, setBuiltins } =
  binding('module');
const builtins = require('node/builtins');
const electronModule = require('node/electron-module');
const { error, typeError, unsupported } = require('node/errors');
const { nameFile } = require('common/module-errors');
const moduleLookup = require('common/module-lookup');
const { expression, moduleText } = require('common/module-values');
const { isModuleText, Module, withoutMark } = require('node/module');
const { process } = require('node/process');
const vendor = require('common/vendor');
const { ArrayPrototypeFilter, Map, MapPrototypeDelete, MapPrototypeGet } = primordials;
const { MapPrototypeSet, ObjectKeys, PromisePrototypeThen, RegExpPrototypeExec } = primordials;
const { ReflectDefineProperty, Set, SetPrototypeAdd, SetPrototypeHas } = primordials;
const { StringPrototypeSlice, StringPrototypeStartsWith } = primordials;
const { SyntaxError, TypeError } = primordials;

const path = vendor('path');
const ENTRY = 'valence-entry:';
const SYNTHETIC_FOLDER = `${path.sep}valence-builtin${path.sep}`;

/** Entries that lookup() has not been asked for yet: name to file. */
const entries = new Map();
const prepared = new Set();
/** What a file was called by who imported it, for syntax errors. */
const fileOfSpecifier = new Map();
/** Files that this loader has loaded: their imports are Node's, in a page too. */
const owned = new Set();

let entryCount = 0;
let lastFile;
let mainFile;
let pageLookup = null;

setBuiltins(builtins.names);

/** What user code names, as a file, or `node:` and the name of a builtin. */
function resolve(specifier, importer, find = resolveImport) {
  if (electronModule.has(specifier) || builtins.isProvided(specifier)) return `node:${specifier}`;
  return find(specifier, importer);
}

/** Called by the engine for every import: the path where it will read the module. */
function lookup(referrer, specifier) {
  const entry = MapPrototypeGet(entries, specifier);
  if (entry !== undefined) {
    MapPrototypeDelete(entries, specifier);
    return prepare(entry, specifier);
  }
  if (pageLookup !== null && !SetPrototypeHas(owned, referrer)) {
    return pageLookup(referrer, specifier);
  }
  return prepare(resolve(specifier, referrer ?? path.join(process.cwd(), '[eval]')), specifier);
}

function prepare(location, specifier) {
  if (StringPrototypeStartsWith(location, 'node:')) return prepareBuiltin(location);
  MapPrototypeSet(fileOfSpecifier, specifier, location);
  lastFile = location;
  if (!SetPrototypeHas(prepared, location)) {
    serve(location, textOf(location));
    SetPrototypeAdd(prepared, location);
    SetPrototypeAdd(owned, location);
  }
  return location;
}

function prepareBuiltin(location) {
  const name = StringPrototypeSlice(location, 'node:'.length);
  const file = `${SYNTHETIC_FOLDER}${name.replaceAll('/', '_')}.mjs`;
  if (!SetPrototypeHas(prepared, file)) {
    serve(file, textOfValues(builtins.answer(name)));
    SetPrototypeAdd(prepared, file);
  }
  return file;
}

function textOf(file) {
  switch (format(file)) {
    case 'module':
      return moduleSource(file, readText(file));
    case 'json':
      return withoutMark(readText(file));
    case 'commonjs':
      return textOfCommonJs(file);
    case 'undeclared':
      return textOfUndeclared(file);
    case 'addon':
      throw unsupported(`The native module ${file}`);
    default:
      throw typeError(
        'ERR_UNKNOWN_FILE_EXTENSION',
        `Unknown file extension "${path.extname(file)}" for ${file}`,
      );
  }
}

function textOfUndeclared(file) {
  const text = readText(file);
  return isModuleText(text, file) ? moduleSource(file, text) : textOfCommonJs(file);
}

/** The text with import.meta filled in before its first line. */
function moduleSource(file, text) {
  const body = withoutMark(text);
  const shown = StringPrototypeStartsWith(body, '#!') ? `//${body}` : body;
  return `${expression((meta) => fillMeta(meta, file))}(import.meta); ${shown}`;
}

function fillMeta(meta, file) {
  const properties = {
    __proto__: null,
    dirname: path.dirname(file),
    filename: file,
    main: file === mainFile,
    resolve: (specifier) => urlOf(resolve(`${specifier}`, file, locateImport)),
    url: fileUrl(file),
  };
  const names = ObjectKeys(properties);
  for (let i = 0; i < names.length; i++) {
    ReflectDefineProperty(meta, names[i], {
      value: properties[names[i]],
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
}

function urlOf(location) {
  return StringPrototypeStartsWith(location, 'node:') ? location : fileUrl(location);
}

/** Runs the module now, as the engine wants to know the names it exports. */
function textOfCommonJs(file) {
  let value;
  try {
    value = Module._load(file, undefined);
  } catch (failure) {
    return textOfFailure(file, failure);
  }
  return textOfValues(value);
}

/** An error comes when the module is evaluated; until then its names are guessed. */
function textOfFailure(file, failure) {
  const names = new Set();
  const assigned = /\bexports\.([\w$]+)\s*=/g;
  const text = readText(file);
  for (let match; (match = RegExpPrototypeExec(assigned, text)) !== null; ) {
    SetPrototypeAdd(names, match[1]);
  }
  const fail = () => {
    throw failure;
  };
  return moduleText(fail, [...names]);
}

function textOfValues(value) {
  const isObject = (typeof value === 'object' && value !== null) || typeof value === 'function';
  const names = isObject
    ? ArrayPrototypeFilter(ObjectKeys(value), (name) => name !== 'default')
    : [];
  const wellFormed = ArrayPrototypeFilter(names, (name) => name.isWellFormed());
  return moduleText((name) => (name === 'default' ? value : valueOf(value, name)), wellFormed);
}

/** A getter that throws, such as one for what Valence lacks, must not break the import of the rest. */
function valueOf(object, name) {
  try {
    return object[name];
  } catch {
    return undefined;
  }
}

/** What the engine says of modules, in Node's words where those say more. */
function explain(failure) {
  if (failure instanceof SyntaxError) {
    return nameFile(failure, (specifier) => MapPrototypeGet(fileOfSpecifier, specifier));
  }
  const isTypeMissing =
    failure instanceof TypeError && failure.message === 'Invalid module type was asserted';
  if (!isTypeMissing || lastFile === undefined || format(lastFile) !== 'json') return failure;
  const message = `Module "${fileUrl(lastFile)}" needs an import attribute of "type: json"`;
  return typeError('ERR_IMPORT_ATTRIBUTE_MISSING', message);
}

exports.explain = explain;

/** Imports a file; the promise is rejected with errors that name files. */
exports.importFile = (file) => {
  const name = `${ENTRY}${++entryCount}`;
  MapPrototypeSet(entries, name, file);
  return PromisePrototypeThen(import(name), undefined, (failure) => {
    throw explain(failure);
  });
};

exports.importMain = (file) => {
  mainFile = file;
  return exports.importFile(file);
};

/** require() of an ES module: evaluates it now, which top-level await does not allow. */
exports.requireModule = (file) => {
  const name = `${ENTRY}${++entryCount}`;
  MapPrototypeSet(entries, name, file);
  let namespace;
  const give = expression((value) => {
    namespace = value;
  });
  try {
    runModule(`import * as namespace from '${name}'; ${give}(namespace);`);
  } catch (failure) {
    throw explain(failure);
  }
  if (namespace === undefined) {
    throw error(
      'ERR_REQUIRE_ASYNC_MODULE',
      `require() cannot be used on an ESM graph with top-level await. Use import() instead. ` +
        `To see where the top-level await comes from, look into ${file}`,
    );
  }
  return 'module.exports' in namespace ? namespace['module.exports'] : namespace;
};

/** Marks a CommonJS file as loaded here, so that its import() is Node's. */
exports.own = (file) => {
  SetPrototypeAdd(owned, file);
};

/**
 * Makes this realm's imports Node's.
 *
 * @param page in a realm that is also a page: the lookup for what the page imports itself
 */
exports.install = ({ page = null } = {}) => {
  pageLookup = page;
  moduleLookup.set(lookup);
};
