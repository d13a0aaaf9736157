'use strict';

// The DOM of one world: makes the wrappers of nodes, and names the interfaces for the global object.

const host = binding('document');
const { adopt } = binding('node');
const { Attr, NamedNodeMap } = require('web/dom/attr');
const data = require('web/dom/character-data');
const { HTMLCollection, NodeList } = require('web/dom/collections');
const { DOMStringMap } = require('web/dom/dataset');
const { dispatchDom, receive } = require('web/dom/dispatch');
const { Document } = require('web/dom/document');
const { Element, HTML_NAMESPACE } = require('web/dom/element');
const { installHandlers } = require('web/dom/handlers');
const { HTMLElement, HTMLUnknownElement } = require('web/dom/html-element');
const { interfaces, tags } = require('web/dom/html-elements');
const { KEY, Node, isNode } = require('web/dom/node');
const { CSSStyleDeclaration } = require('web/dom/style');
const { DOMTokenList } = require('web/dom/token-list');
const { classes } = require('web/dom/ui-events');
const { dispatch, setDispatcher } = require('web/event-target');
const { globalThis } = primordials;
require('web/dom/forms');

const others = {
  __proto__: null,
  3: data.Text,
  8: data.Comment,
  9: Document,
  10: data.DocumentType,
  11: data.DocumentFragment,
};

const plainNames = new Set(
  (
    'abbr address article aside b bdi bdo center cite code dd dfn dt em figcaption figure footer ' +
    'header hgroup i kbd main mark nav noscript rp rt ruby s samp search section small strong sub ' +
    'sup u var wbr'
  ).split(' '),
);

function elementClass(name, namespace) {
  if (namespace !== HTML_NAMESPACE) {
    return namespace === 'http://www.w3.org/2000/svg' ? interfaces.SVGElement : Element;
  }
  const known = tags[name];
  if (known !== undefined) return known;
  return name.includes('-') || plainNames.has(name) ? HTMLElement : HTMLUnknownElement;
}

function makeWrapper(handle, type, name, namespace, hasHandlers) {
  if (type !== Node.ELEMENT_NODE) return new others[type](KEY, handle);
  const element = new (elementClass(name, namespace))(KEY, handle, name, namespace);
  if (hasHandlers) {
    adopt(handle, element);
    installHandlers(element);
  }
  return element;
}

function isOfDocument(target) {
  return target === globalThis || isNode(target);
}

/** Connects this world to the document; js-lib's own events may be dispatched from now on. */
exports.start = () => {
  host.start(makeWrapper, receive);
  setDispatcher((target, event) =>
    isOfDocument(target) ? dispatchDom(target, event) : dispatch(target, event),
  );
};

exports.interfaces = {
  ...classes,
  Attr,
  NamedNodeMap,
  ...data,
  ...interfaces,
  CSSStyleDeclaration,
  DOMStringMap,
  DOMTokenList,
  Document,
  HTMLDocument: Document,
  Element,
  HTMLCollection,
  HTMLElement,
  HTMLUnknownElement,
  Node,
  NodeList,
};
