'use strict';

// Document (DOM standard, 4.5; HTML, 3.1). Its URL, readiness and tree are the page's; there is no
// rendering, no cookie jar (a file has no cookies in Chromium either) and no document.write().

const host = binding('document');
const nodes = binding('node');
const query = binding('query');
const { defineElementHandlers } = require('web/dom/handlers');
const { lacking, mix, parentNode } = require('web/dom/mixins');
const { Node, handleOf } = require('web/dom/node');
const { defineEventHandler } = require('web/event-target');
const { defineInterface } = require('web/interface');
const { ArrayPrototypeFilter, String, TypeError, globalThis } = primordials;

const legacyEvents = {
  __proto__: null,
  event: 'Event',
  events: 'Event',
  htmlevents: 'Event',
  customevent: 'CustomEvent',
  uievent: 'UIEvent',
  uievents: 'UIEvent',
  mouseevent: 'MouseEvent',
  mouseevents: 'MouseEvent',
  keyboardevent: 'KeyboardEvent',
};

const liveCollection = (compute) => require('web/dom/collections').liveCollection(compute);

class Document extends Node {
  constructor(key, handle) {
    super(key, handle, Node.DOCUMENT_NODE, '#document');
  }

  get URL() {
    return host.url();
  }

  get documentURI() {
    return host.url();
  }

  get location() {
    return globalThis.location;
  }

  set location(url) {
    globalThis.location.href = url;
  }

  get defaultView() {
    return globalThis;
  }

  get doctype() {
    const children = nodes.children(handleOf(this), false);
    return ArrayPrototypeFilter(children, (child) => child.nodeType === 10)[0] ?? null;
  }

  get documentElement() {
    return host.documentElement();
  }

  get head() {
    return host.head();
  }

  get body() {
    return host.body();
  }

  set body(body) {
    const old = host.body();
    if (old === null) host.documentElement().appendChild(body);
    else old.replaceWith(body);
  }

  get title() {
    return host.title();
  }

  set title(title) {
    host.setTitle(String(title));
  }

  get readyState() {
    return host.readyState();
  }

  get currentScript() {
    return host.currentScript();
  }

  get activeElement() {
    return host.activeElement();
  }

  get cookie() {
    return '';
  }

  set cookie(value) {}

  get textContent() {
    return null;
  }

  set textContent(value) {}

  get characterSet() {
    return 'UTF-8';
  }

  get charset() {
    return 'UTF-8';
  }

  get compatMode() {
    return 'CSS1Compat';
  }

  get contentType() {
    return 'text/html';
  }

  get referrer() {
    return '';
  }

  get domain() {
    return '';
  }

  get dir() {
    return host.documentElement()?.dir ?? '';
  }

  get hidden() {
    return !host.isVisible();
  }

  get visibilityState() {
    return host.isVisible() ? 'visible' : 'hidden';
  }

  get designMode() {
    return 'off';
  }

  get fullscreenElement() {
    return null;
  }

  get styleSheets() {
    return [];
  }

  get scrollingElement() {
    return host.documentElement();
  }

  get forms() {
    return liveCollection(() => query.byTag(handleOf(this), 'form'));
  }

  get scripts() {
    return liveCollection(() => query.byTag(handleOf(this), 'script'));
  }

  get images() {
    return liveCollection(() => query.byTag(handleOf(this), 'img'));
  }

  get links() {
    return liveCollection(() => query.select(handleOf(this), 'a[href], area[href]', 'Document'));
  }

  get all() {
    return liveCollection(() => query.byTag(handleOf(this), '*'));
  }

  hasFocus() {
    return true;
  }

  getElementById(id) {
    return query.byId(handleOf(this), String(id));
  }

  getElementsByTagName(name) {
    return liveCollection(() => query.byTag(handleOf(this), String(name)));
  }

  getElementsByClassName(names) {
    return liveCollection(() => query.byClass(handleOf(this), String(names)));
  }

  getElementsByName(name) {
    return require('web/dom/collections').liveNodeList(() =>
      query.byName(handleOf(this), String(name)),
    );
  }

  createElement(name) {
    return nodes.createElement(String(name));
  }

  createElementNS(namespace, name) {
    return nodes.createElementNS(namespace ?? '', String(name));
  }

  createTextNode(data) {
    return new (require('web/dom/character-data').Text)(data);
  }

  createComment(data) {
    return new (require('web/dom/character-data').Comment)(data);
  }

  createDocumentFragment() {
    return new (require('web/dom/character-data').DocumentFragment)();
  }

  createEvent(name) {
    const className = legacyEvents[String(name).toLowerCase()];
    if (className === undefined) {
      const { DOMException } = require('web/dom-exception');
      throw new DOMException(
        `Failed to execute 'createEvent' on 'Document': The provided event type ('${name}') is invalid.`,
        'NotSupportedError',
      );
    }
    const event = new (require('web/dom/ui-events').classOf(className))('');
    require('web/event').stateOf(event).initialized = false;
    return event;
  }

  importNode(node, deep = false) {
    return node.cloneNode(deep);
  }

  adoptNode(node) {
    node.remove();
    return node;
  }

  elementFromPoint() {
    return null;
  }
}

for (const name of ['write', 'writeln', 'open', 'close']) {
  Document.prototype[name] = {
    [name]() {
      throw new TypeError(
        `document.${name}() is not supported by Valence: the page is parsed before its scripts run`,
      );
    },
  }[name];
}
mix(Document, parentNode);
lacking(Document, [
  'createAttribute',
  'createRange',
  'createTreeWalker',
  'createNodeIterator',
  'evaluate',
  'execCommand',
  'exitFullscreen',
  'getSelection',
  'startViewTransition',
]);
defineElementHandlers(Document.prototype);
defineEventHandler(Document.prototype, 'readystatechange');
defineEventHandler(Document.prototype, 'visibilitychange');
exports.Document = defineInterface(Document);
exports.HTMLDocument = Document;
