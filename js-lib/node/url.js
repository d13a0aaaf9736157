'use strict';

// Node's url module: the WHATWG classes and the legacy parse, format and resolve.

const { fileUrl } = binding('module');
const legacy = require('common/vendor')('url');
const { URL, URLSearchParams } = require('web/url');
const { invalidArgument, typeError } = require('node/errors');
const { globalThis, RegExpPrototypeTest, StringPrototypeEndsWith } = primordials;

const { decodeURIComponent } = globalThis;

function asUrl(value) {
  if (typeof value === 'string') return new URL(value);
  if (typeof value?.href === 'string' && typeof value.protocol === 'string') return value;
  throw invalidArgument('path', 'of type string or an instance of URL', value);
}

function fileURLToPath(value) {
  const url = asUrl(value);
  if (url.protocol !== 'file:') {
    throw typeError('ERR_INVALID_URL_SCHEME', 'The URL must be of scheme file');
  }
  if (RegExpPrototypeTest(/%2f/i, url.pathname)) {
    throw typeError(
      'ERR_INVALID_FILE_URL_PATH',
      'File URL path must not include encoded / characters',
    );
  }
  const path = decodeURIComponent(url.pathname);
  return RegExpPrototypeTest(/^\/[a-z]:/i, path) ? path.slice(1).replaceAll('/', '\\') : path;
}

function pathToFileURL(path) {
  const resolved = require('node/path').resolve(path);
  const folder = StringPrototypeEndsWith(path, '/') && !StringPrototypeEndsWith(resolved, '/');
  const url = new URL(fileUrl(resolved).replace(/\/$/, ''));
  if (folder) url.pathname += '/';
  return url;
}

/** The text of a legacy URL object or, with options, of a URL. */
function format(url, options) {
  if (!(url instanceof URL)) return legacy.format(url);
  const { auth = true, fragment = true, search = true } = options ?? {};
  const copy = new URL(url.href);
  if (!fragment) copy.hash = '';
  if (!search) copy.search = '';
  if (!auth) {
    copy.username = '';
    copy.password = '';
  }
  return copy.href;
}

function urlToHttpOptions(url) {
  const { hash, hostname, href, pathname, port, protocol, search } = url;
  const options = { protocol, hostname, hash, search, pathname, path: pathname + search, href };
  if (port !== '') options.port = Number(port);
  if (url.username || url.password) {
    options.auth = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  }
  return options;
}

module.exports = {
  Url: legacy.Url,
  parse: legacy.parse,
  resolve: legacy.resolve,
  resolveObject: legacy.resolveObject,
  format,
  URL,
  URLSearchParams,
  domainToASCII: (domain) => (URL.canParse(`ws://${domain}`) ? new URL(`ws://${domain}`).host : ''),
  fileURLToPath,
  pathToFileURL,
  urlToHttpOptions,
};
