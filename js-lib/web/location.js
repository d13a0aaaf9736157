'use strict';

// Location (HTML, 7.2.4). Navigation is the process's; moving to a fragment changes the URL at once.

const { resolve, url } = binding('document');
const window = binding('window');
const { markUncloneable } = require('common/platform-object');
const { defineInterface } = require('web/interface');
const { RegExpPrototypeExec, String, StringPrototypeIndexOf, StringPrototypeSlice } = primordials;
const { StringPrototypeStartsWith, TypeError } = primordials;

const PARTS = /^([a-z][a-z0-9+.-]*:)(?:\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?$/is;
const KEY = { __proto__: null };

/** The parts of an absolute URL, empty where there are none. */
function split(href) {
  const [, protocol, host, pathname, search, hash] = RegExpPrototypeExec(PARTS, href) ?? [];
  const bare = (part) => (part === undefined || part.length === 1 ? '' : part);
  return {
    protocol: protocol ?? '',
    host: host ?? '',
    pathname: pathname ?? '',
    search: bare(search),
    hash: bare(hash),
  };
}

function go(method, target, navigate = window.navigate) {
  const href = resolve(String(target));
  if (href === null) {
    const { DOMException } = require('web/dom-exception');
    throw new DOMException(
      `Failed to ${method} on 'Location': '${target}' is not a valid URL.`,
      'SyntaxError',
    );
  }
  navigate(href);
}

function withoutHash() {
  const href = url();
  const hash = StringPrototypeIndexOf(href, '#');
  return hash < 0 ? href : StringPrototypeSlice(href, 0, hash);
}

class Location {
  constructor(key) {
    if (key !== KEY) throw new TypeError('Illegal constructor');
    markUncloneable(this);
  }

  get href() {
    return url();
  }

  set href(value) {
    go("set the 'href' property", value);
  }

  get protocol() {
    return split(url()).protocol;
  }

  get host() {
    return split(url()).host;
  }

  get hostname() {
    return split(url()).host.replace(/:\d*$/, '');
  }

  get port() {
    return RegExpPrototypeExec(/:(\d*)$/, split(url()).host)?.[1] ?? '';
  }

  get origin() {
    const { protocol, host } = split(url());
    const isServer = protocol === 'http:' || protocol === 'https:';
    return isServer || protocol === 'file:' ? `${protocol}//${host}` : 'null';
  }

  get pathname() {
    return split(url()).pathname;
  }

  get search() {
    return split(url()).search;
  }

  set search(value) {
    const text = String(value);
    const { protocol, host, pathname } = split(url());
    const mark = text === '' || StringPrototypeStartsWith(text, '?') ? '' : '?';
    go("set the 'search' property", `${protocol}//${host}${pathname}${mark}${text}`);
  }

  get hash() {
    return split(url()).hash;
  }

  set hash(value) {
    const text = String(value);
    const fragment = StringPrototypeStartsWith(text, '#') ? text : `#${text}`;
    if (fragment !== (this.hash || '#')) window.navigate(withoutHash() + fragment);
  }

  get ancestorOrigins() {
    return [];
  }

  assign(target) {
    go("execute 'assign'", target);
  }

  replace(target) {
    go("execute 'replace'", target, window.replace);
  }

  reload() {
    window.reload();
  }

  toString() {
    return url();
  }
}

exports.Location = defineInterface(Location);
exports.location = new Location(KEY);
exports.split = split;
