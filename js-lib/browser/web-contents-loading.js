'use strict';

// How documents get into a WebContents, and what it shows.

const { conversionError } = require('common/argument-conversion');
const { callEmit } = require('common/report');
const { createEvent } = require('browser/event');
const native = binding('web_contents');
const { ObjectKeys, TypeError } = primordials;

const INVALID_URL = -300;
const FAILED = -2;

/** The members; `stateOf(contents)` holds its id and what it loads. */
exports.loadingMembers = (stateOf) => ({
  loadURL(url, ..._options) {
    if (typeof url !== 'string') throw conversionError(0, url);
    const { id, loads, navigating } = stateOf(this);
    const navigation = loads.nextId();
    const failure = navigating ? FAILED : native.load(id, url, navigation);
    const promise = loads.begin(navigation, url);
    if (failure) failAtOnce(this, loads, navigation, failure, url);
    return promise;
  },

  loadFile(filePath, { query = {}, search, hash } = {}) {
    if (typeof filePath !== 'string') throw new TypeError('Must pass filePath as a string');
    return this.loadURL(native.fileURL(filePath, queryString(query, search), hash ?? ''));
  },

  reload() {
    native.reload(stateOf(this).id);
  },

  reloadIgnoringCache() {
    native.reload(stateOf(this).id);
  },

  stop() {
    native.stop(stateOf(this).id);
  },

  getURL() {
    return native.getURL(stateOf(this).id);
  },

  getTitle() {
    return native.getTitle(stateOf(this).id);
  },

  isLoading() {
    return native.isLoading(stateOf(this).id);
  },

  isLoadingMainFrame() {
    return native.isLoadingMainFrame(stateOf(this).id);
  },

  isWaitingForResponse() {
    return false;
  },
});

function queryString(query, search) {
  if (search) return search[0] === '?' ? search : `?${search}`;
  if (ObjectKeys(query).length === 0) return '';
  return `?${require('common/vendor')('querystring').stringify(query)}`;
}

/** A load that cannot even begin fails inside loadURL. */
function failAtOnce(contents, loads, navigation, code, url) {
  const description = code === INVALID_URL ? 'ERR_INVALID_URL' : 'ERR_FAILED';
  const args = ['did-fail-load', createEvent(), code, description, url, true];
  callEmit(contents, args);
  loads.failed(navigation, code, description, url);
  loads.stopped(navigation);
}

/** Loads a page that does nothing but run a script. */
exports.loadScript = ({ id, loads }, path) => {
  const navigation = loads.nextId();
  native.loadScript(id, path, navigation);
  return loads.begin(navigation, path);
};
