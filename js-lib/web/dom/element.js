'use strict';

// Element (DOM standard, 4.9; DOM Parsing; CSSOM View). There is no layout: every size and position
// is 0, and scrolling does nothing.

const host = binding('node');
const attributes = binding('attributes');
const query = binding('query');
const { register } = require('common/bridge-wrappers');
const { handlerAttributeChanged } = require('web/dom/handlers');
const { HTML_NAMESPACE } = require('web/dom/interfaces');
const { childNode, lacking, mix, nonDocumentTypeChildNode, parentNode } = require('web/dom/mixins');
const { Node, handleOf, isNode } = require('web/dom/node');
const { reflectStrings, zeros } = require('web/dom/reflect');
const { defineInterface, requireArguments } = require('web/interface');
const { String, StringPrototypeStartsWith, StringPrototypeToLowerCase } = primordials;
const { StringPrototypeToUpperCase } = primordials;

const positions = {
  __proto__: null,
  beforebegin: (element, node) => element.before(node),
  afterbegin: (element, node) => element.prepend(node),
  beforeend: (element, node) => element.append(node),
  afterend: (element, node) => element.after(node),
};

function insertAdjacent(element, where, node) {
  const place = positions[StringPrototypeToLowerCase(String(where))];
  if (place === undefined) {
    const { DOMException } = require('web/dom-exception');
    throw new DOMException(
      `Failed to execute 'insertAdjacentHTML' on 'Element': The value provided ('${where}') is not one of 'beforebegin', 'afterbegin', 'beforeend', or 'afterend'.`,
      'SyntaxError',
    );
  }
  place(element, node);
}

class Element extends Node {
  #localName;
  #namespace;
  #classList;

  constructor(key, handle, localName, namespace) {
    const html = namespace === HTML_NAMESPACE;
    super(key, handle, Node.ELEMENT_NODE, html ? StringPrototypeToUpperCase(localName) : localName);
    this.#localName = localName;
    this.#namespace = namespace;
  }

  get namespaceURI() {
    return this.#namespace;
  }

  get prefix() {
    return null;
  }

  get localName() {
    return this.#localName;
  }

  get tagName() {
    return this.nodeName;
  }

  get classList() {
    this.#classList ??= require('web/dom/token-list').tokenListOf(this, 'class');
    return this.#classList;
  }

  set classList(value) {
    this.className = value;
  }

  get attributes() {
    return require('web/dom/attr').attributesOf(this);
  }

  get shadowRoot() {
    return null;
  }

  get innerHTML() {
    return host.innerHtml(handleOf(this));
  }

  set innerHTML(html) {
    this.replaceChildren(host.parse(handleOf(this), html === null ? '' : String(html)));
  }

  get outerHTML() {
    return host.outerHtml(handleOf(this));
  }

  set outerHTML(html) {
    const parent = this.parentElement;
    if (parent === null) return;
    this.replaceWith(host.parse(handleOf(parent), html === null ? '' : String(html)));
  }

  hasAttributes() {
    return this.getAttributeNames().length > 0;
  }

  getAttributeNames() {
    return attributes.names(handleOf(this));
  }

  getAttribute(name) {
    return attributes.get(handleOf(this), String(name));
  }

  getAttributeNS(namespace, name) {
    return this.getAttribute(name);
  }

  setAttribute(name, value) {
    requireArguments("execute 'setAttribute' on 'Element'", arguments.length, 2);
    attributes.set(handleOf(this), String(name), String(value));
    if (StringPrototypeStartsWith(name, 'on')) handlerAttributeChanged(this, String(name));
  }

  setAttributeNS(namespace, name, value) {
    this.setAttribute(name, value);
  }

  removeAttribute(name) {
    attributes.remove(handleOf(this), String(name));
    if (StringPrototypeStartsWith(name, 'on')) handlerAttributeChanged(this, String(name));
  }

  hasAttribute(name) {
    return this.getAttribute(name) !== null;
  }

  toggleAttribute(name, force = undefined) {
    const wanted = force === undefined ? !this.hasAttribute(name) : !!force;
    if (!wanted) this.removeAttribute(name);
    else if (!this.hasAttribute(name)) this.setAttribute(name, '');
    return wanted;
  }

  getAttributeNode(name) {
    return this.attributes.getNamedItem(name);
  }

  closest(selectors) {
    return query.closest(handleOf(this), String(selectors));
  }

  matches(selectors) {
    return query.matches(handleOf(this), String(selectors));
  }

  getElementsByTagName(name) {
    const { liveCollection } = require('web/dom/collections');
    return liveCollection(() => query.byTag(handleOf(this), String(name)));
  }

  getElementsByClassName(names) {
    const { liveCollection } = require('web/dom/collections');
    return liveCollection(() => query.byClass(handleOf(this), String(names)));
  }

  insertAdjacentElement(where, element) {
    insertAdjacent(this, where, element);
    return element;
  }

  insertAdjacentText(where, text) {
    insertAdjacent(this, where, String(text));
  }

  insertAdjacentHTML(where, html) {
    insertAdjacent(this, where, host.parse(handleOf(this), String(html)));
  }

  getBoundingClientRect() {
    return { x: 0, y: 0, width: 0, height: 0, top: 0, right: 0, bottom: 0, left: 0 };
  }

  getClientRects() {
    return [];
  }

  scroll() {}

  scrollTo() {}

  scrollBy() {}

  scrollIntoView() {}

  checkVisibility() {
    return this.isConnected;
  }
}

mix(Element, parentNode, nonDocumentTypeChildNode, childNode);
reflectStrings(Element, { id: 'id', className: 'class', slot: 'slot', role: 'role' });
zeros(Element, ['clientTop', 'clientLeft', 'clientWidth', 'clientHeight']);
zeros(Element, ['scrollTop', 'scrollLeft', 'scrollWidth', 'scrollHeight']);
lacking(Element, [
  'attachShadow',
  'animate',
  'getAnimations',
  'requestFullscreen',
  'requestPointerLock',
  'setPointerCapture',
]);

register('node', (value) => isNode(value) && value instanceof Element, handleOf);

exports.Element = defineInterface(Element);
