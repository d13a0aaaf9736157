'use strict';

// CommonJS modules: Module objects, the cache, and require (Node, Modules: CommonJS modules).
//
// Differences from Node: no NODE_PATH, no native addons, no source maps.

const { compile, compileWithin, format, readText, resolve, searched, setExtensions } =
  binding('module');
const builtins = require('node/builtins');
const {
  error,
  invalidArgument,
  moduleNotFound,
  requireString,
  unsupported,
} = require('node/errors');
const { process } = require('node/process');
const vendor = require('common/vendor');
const { ArrayPrototypeIndexOf, ArrayPrototypeJoin, ArrayPrototypeMap } = primordials;
const { ArrayPrototypePush, ArrayPrototypeSplice, ObjectKeys } = primordials;
const { JSONParse, ObjectDefineProperty, ReflectApply, RegExpPrototypeTest } = primordials;
const { StringPrototypeStartsWith, StringPrototypeSlice, String, SyntaxError } = primordials;

const path = vendor('path');
const PARAMETERS = 'exports, require, module, __filename, __dirname';
const BYTE_ORDER_MARK = '\uFEFF';
const moduleSyntax = /^\s*(?:import\s*["'{*\w]|export\s*[{*\w]|.*\bimport\.meta\b|.*\bawait\s)/m;

function Module(id = '', parent = undefined) {
  this.id = id;
  this.path = path.dirname(id);
  this.exports = {};
  ObjectDefineProperty(this, 'parent', {
    value: parent,
    writable: true,
    enumerable: false,
    configurable: true,
  });
  this.filename = null;
  this.loaded = false;
  this.children = [];
  if (parent) ArrayPrototypePush(parent.children, this);
}

Module._cache = { __proto__: null };
Module._pathCache = { __proto__: null };
Module._extensions = { __proto__: null };
Module.builtinModules = builtins.names;
Module.isBuiltin = (name) => builtins.isBuiltin(String(name));
Module.globalPaths = [];
Module.Module = Module;
Module.wrap = (text) => `(function (${PARAMETERS}) { ${text}\n});`;
Module._nodeModulePaths = (folder) => searched(path.resolve(folder));
Module.syncBuiltinESMExports = () => {};
Module.register = () => {
  throw unsupported('module.register()');
};
Module.findPackageJSON = () => {
  throw unsupported('module.findPackageJSON()');
};

/** The files that led to a request, the nearest first. */
function requireStack(parent) {
  const stack = [];
  for (let at = parent; at; at = at.parent) ArrayPrototypePush(stack, at.filename ?? at.id);
  return stack;
}

let told = '.js .json .node';

/** Packages such as ts-node add extensions, which require then tries. */
function tellExtensions() {
  const extensions = ObjectKeys(Module._extensions);
  const text = ArrayPrototypeJoin(extensions, ' ');
  if (text === told) return;
  setExtensions(extensions);
  told = text;
}

function resolveFrom(request, folders, base) {
  tellExtensions();
  for (let i = 0; i < folders.length; i++) {
    const found = resolve(request, folders[i], base);
    if (found !== null) return found;
  }
  return null;
}

Module._resolveFilename = (request, parent, _isMain, options) => {
  if (builtins.answers(request)) return request;
  const own = parent?.filename ? path.dirname(parent.filename) : process.cwd();
  const folders = options?.paths?.map((folder) => path.resolve(own, folder)) ?? [own];
  const found = resolveFrom(request, folders, parent?.filename ?? '');
  if (found !== null) return found;
  if (StringPrototypeStartsWith(request, 'node:')) {
    throw error('ERR_UNKNOWN_BUILTIN_MODULE', `No such built-in module: ${request}`);
  }
  throw moduleNotFound(request, requireStack(parent));
};

function adopt(parent, child) {
  if (parent && ArrayPrototypeIndexOf(parent.children, child) < 0) {
    ArrayPrototypePush(parent.children, child);
  }
}

function disown(parent, child) {
  const index = parent ? ArrayPrototypeIndexOf(parent.children, child) : -1;
  if (index >= 0) ArrayPrototypeSplice(parent.children, index, 1);
}

Module._load = (request, parent, isMain = false) => {
  if (builtins.answers(request)) return builtins.answer(request);
  const filename = Module._resolveFilename(request, parent, isMain);
  if (StringPrototypeStartsWith(filename, 'node:')) return builtins.load(filename);
  const cached = Module._cache[filename];
  if (cached !== undefined) {
    adopt(parent, cached);
    return cached.exports;
  }
  const module = new Module(filename, parent);
  if (isMain) {
    process.mainModule = module;
    module.id = '.';
  }
  loadInto(module, filename, parent);
  return module.exports;
};

let loading = 0;

/** Whether a module is being run for the first time. */
exports.isLoading = () => loading > 0;

/** A module that fails to load is forgotten, so that the next require tries again. */
function loadInto(module, filename, parent) {
  Module._cache[filename] = module;
  let done = false;
  loading++;
  try {
    module.load(filename);
    done = true;
  } finally {
    loading--;
    if (!done) {
      delete Module._cache[filename];
      disown(parent, module);
    }
  }
}

Module.prototype.load = function load(filename) {
  this.filename = filename;
  this.paths = Module._nodeModulePaths(path.dirname(filename));
  const handler = Module._extensions[path.extname(filename)] ?? Module._extensions['.js'];
  handler(this, filename);
  this.loaded = true;
};

Module.prototype.require = function require(id) {
  requireString('id', id);
  if (id === '') {
    throw error(
      'ERR_INVALID_ARG_VALUE',
      "The argument 'id' must be a non-empty string. Received ''",
    );
  }
  return Module._load(id, this);
};

let kept;

/** Lets modules keep globals of Node's that the page loses: `names` is what they have for them. */
exports.keepForModules = (names) => {
  kept = names;
};

function compileModule(text, filename) {
  if (kept === undefined) return compile(text, filename, PARAMETERS);
  const names = ObjectKeys(kept);
  const outer = compileWithin(text, filename, PARAMETERS, ArrayPrototypeJoin(names, ', '));
  return ReflectApply(
    outer,
    undefined,
    ArrayPrototypeMap(names, (name) => kept[name]),
  );
}

Module.prototype._compile = function _compile(text, filename) {
  const compiled = compileModule(withoutMark(text), filename);
  require('node/esm').own(filename);
  const args = [this.exports, makeRequire(this), this, filename, path.dirname(filename)];
  return ReflectApply(compiled, this.exports, args);
};

function withoutMark(text) {
  return StringPrototypeStartsWith(text, BYTE_ORDER_MARK) ? StringPrototypeSlice(text, 1) : text;
}

/** Whether a file whose package does not say is an ES module: it only parses as one. */
function isModuleText(text, filename) {
  try {
    compile(withoutMark(text), filename, PARAMETERS);
    return false;
  } catch (failure) {
    return failure instanceof SyntaxError && RegExpPrototypeTest(moduleSyntax, text);
  }
}

function requireModule(module, filename) {
  module.exports = require('node/esm').requireModule(filename);
}

Module._extensions['.js'] = (module, filename) => {
  const kind = format(filename);
  if (kind === 'module') {
    requireModule(module, filename);
    return;
  }
  const text = readText(filename);
  if (kind === 'undeclared' && isModuleText(text, filename)) requireModule(module, filename);
  else module._compile(text, filename);
};

/** Not enumerable: require does not try it. */
ObjectDefineProperty(Module._extensions, '.mjs', {
  value: requireModule,
  writable: true,
  enumerable: false,
  configurable: true,
});

Module._extensions['.json'] = (module, filename) => {
  const text = withoutMark(readText(filename));
  try {
    module.exports = JSONParse(text);
  } catch (failure) {
    failure.message = `${filename}: ${failure.message}`;
    throw failure;
  }
};

Module._extensions['.node'] = (_module, filename) => {
  throw unsupported(`The native module ${filename}`);
};

/** The require function that belongs to a module. */
function makeRequire(module) {
  const require = function require(id) {
    return module.require(id);
  };
  require.resolve = function resolve(request, options) {
    return Module._resolveFilename(requireString('request', request), module, false, options);
  };
  require.resolve.paths = function paths(request) {
    if (builtins.answers(requireString('request', request))) return null;
    const folder = path.dirname(module.filename);
    return StringPrototypeStartsWith(request, '.') ? [folder] : Module._nodeModulePaths(folder);
  };
  require.main = process.mainModule;
  require.extensions = Module._extensions;
  require.cache = Module._cache;
  return require;
}

function fileOf(where) {
  const text = String(where?.href ?? where);
  if (StringPrototypeStartsWith(text, 'file:')) return require('node/url').fileURLToPath(text);
  if (path.isAbsolute(text)) return text;
  throw invalidArgument(
    'filename',
    'a file URL object, file URL string, or absolute path string',
    where,
  );
}

Module.createRequire = (where) => {
  const filename = fileOf(where);
  const module = new Module(filename);
  module.filename = filename;
  module.paths = Module._nodeModulePaths(path.dirname(filename));
  return makeRequire(module);
};

Module.runMain = () => require('node/loader').runMain(process.argv[1]);

exports.Module = Module;
exports.makeRequire = makeRequire;
exports.isModuleText = isModuleText;
exports.withoutMark = withoutMark;
