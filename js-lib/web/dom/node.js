'use strict';

// Node (DOM standard, 4.4): an object of this world around a node of the document's one tree. The
// handle of that node never leaves js-lib.

const host = binding('node');
const { document } = binding('document');
const { EventTarget, dispatch, setDispatcher } = require('web/event-target');
const { defineInterface } = require('web/interface');
const { String, TypeError, globalThis } = primordials;

const constants = {
  ELEMENT_NODE: 1,
  ATTRIBUTE_NODE: 2,
  TEXT_NODE: 3,
  CDATA_SECTION_NODE: 4,
  ENTITY_REFERENCE_NODE: 5,
  ENTITY_NODE: 6,
  PROCESSING_INSTRUCTION_NODE: 7,
  COMMENT_NODE: 8,
  DOCUMENT_NODE: 9,
  DOCUMENT_TYPE_NODE: 10,
  DOCUMENT_FRAGMENT_NODE: 11,
  NOTATION_NODE: 12,
  DOCUMENT_POSITION_DISCONNECTED: 1,
  DOCUMENT_POSITION_PRECEDING: 2,
  DOCUMENT_POSITION_FOLLOWING: 4,
  DOCUMENT_POSITION_CONTAINS: 8,
  DOCUMENT_POSITION_CONTAINED_BY: 16,
  DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC: 32,
};

/** What a constructor gets from js-lib, and never from user code. */
const KEY = { __proto__: null };

class Node extends EventTarget {
  #handle;
  #type;
  #name;
  #childNodes;

  static {
    exports.handleOf = (node) => node.#handle;
    exports.isNode = (value) => typeof value === 'object' && value !== null && #handle in value;
  }

  constructor(key, handle, type, name) {
    if (key !== KEY) throw new TypeError('Illegal constructor');
    super();
    this.#handle = handle;
    this.#type = type;
    this.#name = name;
  }

  get nodeType() {
    return this.#type;
  }

  get nodeName() {
    return this.#name;
  }

  get baseURI() {
    return binding('document').baseUrl();
  }

  get isConnected() {
    return host.isConnected(this.#handle);
  }

  get ownerDocument() {
    return this.#type === constants.DOCUMENT_NODE ? null : document();
  }

  get parentNode() {
    return host.parent(this.#handle);
  }

  get parentElement() {
    const parent = host.parent(this.#handle);
    return parent !== null && parent.nodeType === constants.ELEMENT_NODE ? parent : null;
  }

  get childNodes() {
    const { liveNodeList } = require('web/dom/collections');
    this.#childNodes ??= liveNodeList(() => host.children(this.#handle, false));
    return this.#childNodes;
  }

  get firstChild() {
    return host.child(this.#handle, false);
  }

  get lastChild() {
    return host.child(this.#handle, true);
  }

  get previousSibling() {
    return host.sibling(this.#handle, false);
  }

  get nextSibling() {
    return host.sibling(this.#handle, true);
  }

  get nodeValue() {
    return null;
  }

  set nodeValue(value) {}

  get textContent() {
    return host.text(this.#handle);
  }

  set textContent(value) {
    host.setText(this.#handle, value === null || value === undefined ? '' : String(value));
  }

  hasChildNodes() {
    return host.child(this.#handle, false) !== null;
  }

  getRootNode() {
    return host.root(this.#handle);
  }

  contains(other) {
    return other === null || other === undefined
      ? false
      : host.contains(this.#handle, requireNode(other, 'contains').#handle);
  }

  compareDocumentPosition(other) {
    const b = requireNode(other, 'compareDocumentPosition').#handle;
    const a = this.#handle;
    if (this === other) return 0;
    if (host.contains(a, b)) return 20;
    if (host.contains(b, a)) return 10;
    if (host.root(a) !== host.root(b)) return 37;
    return host.precedes(a, b) ? 4 : 2;
  }

  isSameNode(other) {
    return this === other;
  }

  isEqualNode(other) {
    return other !== null && host.outerHtml(this.#handle) === host.outerHtml(other.#handle);
  }

  cloneNode(deep = false) {
    return host.clone(this.#handle, !!deep);
  }

  normalize() {
    for (let child = this.firstChild; child !== null; ) {
      const next = child.nextSibling;
      if (child.nodeType === constants.TEXT_NODE) mergeText(child, next);
      else child.normalize();
      child = child.isConnected || child.parentNode === this ? child.nextSibling : next;
    }
  }

  appendChild(child) {
    host.insert(this.#handle, requireNode(child, 'appendChild').#handle, null, 'appendChild');
    return child;
  }

  insertBefore(child, before) {
    const reference =
      before === null || before === undefined
        ? null
        : requireNode(before, 'insertBefore', 2).#handle;
    host.insert(
      this.#handle,
      requireNode(child, 'insertBefore').#handle,
      reference,
      'insertBefore',
    );
    return child;
  }

  removeChild(child) {
    host.removeChild(this.#handle, requireNode(child, 'removeChild').#handle);
    return child;
  }

  replaceChild(child, old) {
    const oldHandle = requireNode(old, 'replaceChild', 2).#handle;
    const handle = requireNode(child, 'replaceChild').#handle;
    if (child !== old) {
      host.insert(this.#handle, handle, oldHandle, 'replaceChild');
      host.removeChild(this.#handle, oldHandle);
    }
    return old;
  }
}

function mergeText(text, next) {
  if (next !== null && next.nodeType === constants.TEXT_NODE) {
    next.data = text.data + next.data;
    text.remove();
  } else if (text.data === '') {
    text.remove();
  }
}

function requireNode(value, method, position = 1) {
  if (!exports.isNode(value)) {
    throw new TypeError(
      `Failed to execute '${method}' on 'Node': parameter ${position} is not of type 'Node'.`,
    );
  }
  return value;
}

// As soon as there are nodes, their events go through the tree.
setDispatcher((target, event) =>
  exports.isNode(target) || target === globalThis
    ? require('web/dom/dispatch').dispatchDom(target, event)
    : dispatch(target, event),
);

exports.KEY = KEY;
exports.Node = defineInterface(Node, { constants });
