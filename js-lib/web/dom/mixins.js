'use strict';

// The mixins ParentNode, NonDocumentTypeChildNode and ChildNode (DOM standard, 4.2.6 to 4.2.8).

const host = binding('node');
const query = binding('query');
const { handleOf, isNode } = require('web/dom/node');
const { ArrayPrototypeIndexOf, ArrayPrototypePush, ObjectDefineProperty } = primordials;
const { ObjectGetOwnPropertyDescriptor, ReflectOwnKeys, String, TypeError } = primordials;

/** The handles of what append() and its kin take: nodes, and texts in place of other values. */
function handlesOf(values) {
  const handles = [];
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    ArrayPrototypePush(handles, isNode(value) ? handleOf(value) : host.newText(String(value)));
  }
  return handles;
}

function insertAll(parent, handles, before, method) {
  for (let i = 0; i < handles.length; i++) host.insert(parent, handles[i], before, method);
}

function elements(node) {
  return host.children(handleOf(node), true);
}

/** The nearest sibling that is not among the nodes to be inserted. */
function viableSibling(node, values, next) {
  let at = next ? node.nextSibling : node.previousSibling;
  while (at !== null && ArrayPrototypeIndexOf(values, at) >= 0) {
    at = next ? at.nextSibling : at.previousSibling;
  }
  return at;
}

function elementSibling(node, next) {
  let at = next ? node.nextSibling : node.previousSibling;
  while (at !== null && at.nodeType !== 1) at = next ? at.nextSibling : at.previousSibling;
  return at;
}

function interfaceName(node) {
  return { 9: 'Document', 11: 'DocumentFragment' }[node.nodeType] ?? 'Element';
}

function handleOrNull(node) {
  return node === null ? null : handleOf(node);
}

const parentNode = {
  get children() {
    return require('web/dom/collections').childrenOf(this);
  },

  get firstElementChild() {
    return elements(this)[0] ?? null;
  },

  get lastElementChild() {
    const all = elements(this);
    return all[all.length - 1] ?? null;
  },

  get childElementCount() {
    return elements(this).length;
  },

  append(...nodes) {
    insertAll(handleOf(this), handlesOf(nodes), null, 'append');
  },

  prepend(...nodes) {
    const handles = handlesOf(nodes);
    const sibling = this.firstChild;
    insertAll(handleOf(this), handles, handleOrNull(sibling), 'prepend');
  },

  replaceChildren(...nodes) {
    const handles = handlesOf(nodes);
    for (let child = this.firstChild; child !== null; child = this.firstChild) {
      host.remove(handleOf(child));
    }
    insertAll(handleOf(this), handles, null, 'replaceChildren');
  },

  querySelector(selectors) {
    return query.selectFirst(handleOf(this), String(selectors), interfaceName(this));
  },

  querySelectorAll(selectors) {
    const { staticNodeList } = require('web/dom/collections');
    return staticNodeList(query.select(handleOf(this), String(selectors), interfaceName(this)));
  },
};

const nonDocumentTypeChildNode = {
  get previousElementSibling() {
    return elementSibling(this, false);
  },

  get nextElementSibling() {
    return elementSibling(this, true);
  },
};

const childNode = {
  before(...nodes) {
    const parent = this.parentNode;
    if (parent === null) return;
    const previous = viableSibling(this, nodes, false);
    const handles = handlesOf(nodes);
    const before = previous === null ? parent.firstChild : previous.nextSibling;
    insertAll(handleOf(parent), handles, handleOrNull(before), 'before');
  },

  after(...nodes) {
    const parent = this.parentNode;
    if (parent === null) return;
    const next = viableSibling(this, nodes, true);
    insertAll(handleOf(parent), handlesOf(nodes), handleOrNull(next), 'after');
  },

  replaceWith(...nodes) {
    const parent = this.parentNode;
    if (parent === null) return;
    const next = viableSibling(this, nodes, true);
    const handles = handlesOf(nodes);
    if (ArrayPrototypeIndexOf(nodes, this) < 0) host.remove(handleOf(this));
    insertAll(handleOf(parent), handles, handleOrNull(next), 'replaceWith');
  },

  remove() {
    host.remove(handleOf(this));
  },
};

/** Adds the members of mixins to an interface. */
function mix(Class, ...mixins) {
  for (let i = 0; i < mixins.length; i++) {
    const keys = ReflectOwnKeys(mixins[i]);
    for (let j = 0; j < keys.length; j++) {
      const descriptor = ObjectGetOwnPropertyDescriptor(mixins[i], keys[j]);
      ObjectDefineProperty(Class.prototype, keys[j], descriptor);
    }
  }
}

/** Makes a method or property that headless pages lack throw an error that names it. */
function lacking(Class, names) {
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    ObjectDefineProperty(Class.prototype, name, {
      configurable: true,
      enumerable: true,
      writable: true,
      value: {
        [name]() {
          throw new TypeError(`${Class.name}.${name}() is not supported: Valence is headless`);
        },
      }[name],
    });
  }
}

exports.parentNode = parentNode;
exports.nonDocumentTypeChildNode = nonDocumentTypeChildNode;
exports.childNode = childNode;
exports.mix = mix;
exports.lacking = lacking;
