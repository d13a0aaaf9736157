'use strict';

// The modules of a page (HTML standard, 8.1.6.7 and 8.1.6.8): specifiers are URLs, relative to the
// importing module or to the document.
//
// Differences from Chromium: no import maps; only file: and data: URLs; a module that is not there is
// a TypeError for static imports too.

const { readText, serve } = binding('module');
const { nameFile } = require('common/module-errors');
const moduleLookup = require('common/module-lookup');
const { expression } = require('common/module-values');
const { reportException } = require('common/report');
const { globalThis, Map, MapPrototypeDelete, MapPrototypeGet, MapPrototypeSet } = primordials;
const { ObjectAssign, PromisePrototypeThen } = primordials;
const { StringPrototypeStartsWith, TypeError } = primordials;
const { decodeURIComponent } = globalThis;

const ENTRY = 'valence-page-module:';

/** Entries that lookup() has not been asked for yet: name to path. */
const entries = new Map();
/** Path to the URL that its imports are relative to. */
const urls = new Map();
/** Specifier to the URL that it meant last: the engine names modules by specifiers. */
const urlOfSpecifier = new Map();

let count = 0;
/** The URL that specifiers outside of modules are relative to. */
let baseURL = () => globalThis.document.baseURI;

function resolve(specifier, base) {
  const { URL } = require('web/url');
  const isRelative = ['./', '../', '/'].some((start) =>
    StringPrototypeStartsWith(specifier, start),
  );
  if (isRelative && URL.canParse(specifier, base)) return new URL(specifier, base);
  if (!isRelative && URL.canParse(specifier)) return new URL(specifier);
  throw new TypeError(
    `Failed to resolve module specifier "${specifier}". ` +
      'Relative references must start with either "/", "./", or "../".',
  );
}

/** Called by the engine for every import: the path where it will read the module. */
function lookup(referrer, specifier) {
  const entry = MapPrototypeGet(entries, specifier);
  if (entry !== undefined) {
    MapPrototypeDelete(entries, specifier);
    return entry;
  }
  const base = MapPrototypeGet(urls, referrer) ?? baseURL();
  const url = resolve(specifier, base);
  MapPrototypeSet(urlOfSpecifier, specifier, url.href);
  return prepare(url);
}

function prepare(url) {
  if (url.protocol !== 'file:') throw missing(url);
  const path = pathOf(url);
  if (MapPrototypeGet(urls, path) === undefined) {
    serveModule(path, url.href, read(url), '');
  }
  return path;
}

function pathOf(url) {
  const path = decodeURIComponent(url.pathname);
  return (/^\/[a-z]:/i.test(path) ? path.slice(1) : path) + url.search;
}

function read(url) {
  try {
    return readText(pathOf({ pathname: url.pathname, search: '' }));
  } catch {
    throw missing(url);
  }
}

function missing(url) {
  return new TypeError(`Failed to fetch dynamically imported module: ${url.href}`);
}

function serveModule(path, url, text, padding) {
  const isJson = path.endsWith('.json');
  serve(
    path,
    isJson ? text : `${expression((meta) => fill(meta, url))}(import.meta); ${padding}${text}`,
  );
  MapPrototypeSet(urls, path, url);
}

function fill(meta, url) {
  ObjectAssign(meta, { url, resolve: (specifier) => resolve(`${specifier}`, url).href });
}

/**
 * Runs a module script.
 *
 * @param line where an inline script begins in its document
 */
exports.run = (code, url, line, inline) => {
  const name = `${ENTRY}${++count}`;
  const isFile = StringPrototypeStartsWith(url, 'file:');
  const path = isFile ? pathOf(new (require('web/url').URL)(url)) : `/valence-page/${count}.mjs`;
  const own = inline ? `${path} (inline module ${count})` : path;
  if (MapPrototypeGet(urls, own) === undefined) {
    serveModule(own, url, code, '\n'.repeat(line - 1));
  }
  MapPrototypeSet(entries, name, own);
  PromisePrototypeThen(import(name), undefined, (failure) => {
    const urlOf = (specifier) =>
      specifier === name ? url : MapPrototypeGet(urlOfSpecifier, specifier);
    reportException(nameFile(failure, urlOf));
  });
};

/**
 * Makes the imports of this realm the page's, or the worker's.
 *
 * @param base says what specifiers outside of modules are relative to
 */
exports.install = (base = baseURL) => {
  baseURL = base;
  moduleLookup.set(lookup);
};
