'use strict';

// fetch() and Response (Fetch standard, 5.5 and 5.6) for file:, data:, blob: and about: URLs.
//
// Differences from Chromium: there is no network, so that other schemes fail; no Request, no streams,
// and a Response is made of a string, bytes or a Blob only.

const host = binding('fetch');
const { addAbortAlgorithm, isAbortSignal, removeAbortAlgorithm } = require('web/abort');
const { Blob } = require('web/blob');
const { toUint8Array } = require('common/host-bytes');
const { markUncloneable } = require('common/platform-object');
const { received, Headers } = require('web/headers');
const { defineInterface, requireArguments, toDictionary } = require('web/interface');
const { URL } = require('web/url');

const { globalThis, JSONParse, Number, Promise, PromisePrototypeThen, PromiseReject, RangeError } =
  primordials;
const { String, StringPrototypeToUpperCase, TypeError } = primordials;

const FETCH = "execute 'fetch' on 'Window'";

/** What a constructor gets from here, and never from user code. */
const KEY = { __proto__: null };

class Response {
  #blob;
  #used = false;
  #facts;

  constructor(body, init, key) {
    markUncloneable(this);
    this.#facts = key === KEY ? init : newFacts(init);
    if (body === undefined || body === null) return;
    this.#blob = body instanceof Blob ? body : new Blob([body]);
    if (key !== KEY && !this.#facts.headers.has('content-type')) {
      const type = typeof body === 'string' ? 'text/plain;charset=UTF-8' : this.#blob.type;
      if (type !== '') this.#facts.headers.set('content-type', type);
    }
  }

  get type() {
    return this.#facts.type;
  }

  get url() {
    return this.#facts.url;
  }

  get redirected() {
    return this.#facts.redirected;
  }

  get status() {
    return this.#facts.status;
  }

  get ok() {
    return this.#facts.status >= 200 && this.#facts.status < 300;
  }

  get statusText() {
    return this.#facts.statusText;
  }

  get headers() {
    return this.#facts.headers;
  }

  get bodyUsed() {
    return this.#used;
  }

  text() {
    return this.#read('text', (blob) => blob.text());
  }

  json() {
    return this.#read('json', (blob) => PromisePrototypeThen(blob.text(), JSONParse));
  }

  arrayBuffer() {
    return this.#read('arrayBuffer', (blob) => blob.arrayBuffer());
  }

  bytes() {
    return this.#read('bytes', (blob) => blob.bytes());
  }

  blob() {
    const type = this.#facts.headers.get('content-type') ?? '';
    return this.#read('blob', (blob) => blob.slice(0, blob.size, type));
  }

  clone() {
    if (this.#used) {
      throw new TypeError("Failed to execute 'clone' on 'Response': Response body is already used");
    }
    const { isReceived, headers } = this.#facts;
    const copy = isReceived ? received(headers) : new Headers(headers);
    return new Response(this.#blob, { ...this.#facts, headers: copy }, KEY);
  }

  async #read(method, take) {
    if (this.#used) {
      throw new TypeError(`Failed to execute '${method}' on 'Response': body stream already read`);
    }
    this.#used = this.#blob !== undefined;
    return take(this.#blob ?? new Blob([]));
  }
}

function newFacts(init) {
  const { status = 200, statusText = '', headers } = toDictionary(init, "construct 'Response'");
  const code = Number(status);
  if (!(code >= 200 && code <= 599)) {
    throw new RangeError(
      `Failed to construct 'Response': The status provided (${status}) is outside the range [200, 599].`,
    );
  }
  return {
    type: 'default',
    url: '',
    status: code,
    statusText: String(statusText),
    headers: new Headers(headers),
    redirected: false,
    isReceived: false,
  };
}

function fetched(url, type, bytes, method) {
  const facts = {
    type: 'basic',
    url: url.replace(/#.*$/, ''),
    status: 200,
    statusText: 'OK',
    headers: received(type === '' ? {} : { 'content-type': type }),
    redirected: false,
    isReceived: true,
  };
  return new Response(method === 'HEAD' ? null : new Blob([bytes]), facts, KEY);
}

function parse(text) {
  const base = globalThis.document.baseURI;
  if (!URL.canParse(text, base)) {
    throw new TypeError(`Failed to ${FETCH}: Failed to parse URL from ${text}`);
  }
  return new URL(text, base).href;
}

async function run(input, init) {
  const { method: given = 'GET', signal } = toDictionary(init, FETCH);
  const url = parse(String(input));
  if (signal !== undefined && signal !== null && !isAbortSignal(signal)) {
    throw new TypeError(
      `Failed to ${FETCH}: Failed to read the 'signal' property from 'RequestInit': ` +
        "Failed to convert value to 'AbortSignal'.",
    );
  }
  const method = StringPrototypeToUpperCase(String(given));
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal) addAbortAlgorithm(signal, abort);
    host.fetch(url, (type, bytes) => {
      if (signal) removeAbortAlgorithm(signal, abort);
      if (type === undefined || (method !== 'GET' && method !== 'HEAD')) {
        reject(new TypeError('Failed to fetch'));
      } else {
        resolve(fetched(url, type, toUint8Array(bytes), method));
      }
    });
  });
}

/** Always answers with a promise. */
exports.fetch = function fetch(input, init = undefined) {
  try {
    requireArguments(FETCH, arguments.length, 1);
  } catch (error) {
    return PromiseReject(error);
  }
  return run(input, init);
};

exports.Response = defineInterface(Response);
