'use strict';

// HTMLElement (HTML, 3.2.2). There is no layout and no rendering.

const host = binding('document');
const { defineElementHandlers } = require('web/dom/handlers');
const { Element } = require('web/dom/element');
const { lacking } = require('web/dom/mixins');
const { handleOf } = require('web/dom/node');
const { reflectBooleans, reflectNumbers, reflectStrings, zeros } = require('web/dom/reflect');
const { defineInterface } = require('web/interface');
const { String, TypeError } = primordials;

const FOCUSABLE =
  'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]';

function fireFocus(target, types, relatedTarget) {
  const { fireDom } = require('web/dom/dispatch');
  if (target === null) return;
  fireDom(target, 'FocusEvent', types[0], { relatedTarget, composed: true });
  fireDom(target, 'FocusEvent', types[1], { relatedTarget, bubbles: true, composed: true });
}

/** Moves the focus from one element to another; either may be null. */
function moveFocus(from, to) {
  host.setActiveElement(to === null ? null : handleOf(to));
  fireFocus(from, ['blur', 'focusout'], to);
  fireFocus(to, ['focus', 'focusin'], from);
}

function focused() {
  const active = host.activeElement();
  return active !== null && active !== host.body() ? active : null;
}

class HTMLElement extends Element {
  #style;
  #dataset;

  constructor(key, handle, localName, namespace) {
    if (handle === undefined) throw new TypeError('Illegal constructor');
    super(key, handle, localName, namespace);
  }

  get dataset() {
    this.#dataset ??= require('web/dom/dataset').datasetOf(this);
    return this.#dataset;
  }

  get style() {
    this.#style ??= require('web/dom/style').styleOver({
      get: () => this.getAttribute('style') ?? '',
      set: (text) => this.setAttribute('style', text),
    });
    return this.#style;
  }

  set style(value) {
    this.style.cssText = value;
  }

  get innerText() {
    return this.textContent;
  }

  set innerText(value) {
    this.textContent = value;
  }

  get outerText() {
    return this.textContent;
  }

  set outerText(value) {
    this.replaceWith(String(value));
  }

  get contentEditable() {
    return this.getAttribute('contenteditable') ?? 'inherit';
  }

  set contentEditable(value) {
    this.setAttribute('contenteditable', String(value));
  }

  get isContentEditable() {
    const editable = this.closest('[contenteditable]');
    return editable !== null && editable.getAttribute('contenteditable') !== 'false';
  }

  get offsetParent() {
    return null;
  }

  click() {
    if (this.disabled === true) return;
    const { MouseEvent } = require('web/dom/ui-events');
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    require('web/dom/dispatch').dispatchDom(this, event);
  }

  focus() {
    const active = focused();
    if (active === this || !this.isConnected || this.disabled === true) return;
    if (this.matches(FOCUSABLE)) moveFocus(active, this);
  }

  blur() {
    if (focused() === this) moveFocus(this, null);
  }
}

defineElementHandlers(HTMLElement.prototype);
reflectStrings(HTMLElement, {
  title: 'title',
  lang: 'lang',
  dir: 'dir',
  accessKey: 'accesskey',
  nonce: 'nonce',
});
reflectBooleans(HTMLElement, { hidden: 'hidden', inert: 'inert', autofocus: 'autofocus' });
reflectBooleans(HTMLElement, { draggable: 'draggable' });
reflectNumbers(HTMLElement, { tabIndex: ['tabindex', -1] });
zeros(HTMLElement, ['offsetTop', 'offsetLeft', 'offsetWidth', 'offsetHeight']);
lacking(HTMLElement, ['attachInternals', 'showPopover', 'hidePopover', 'togglePopover']);

exports.HTMLElement = defineInterface(HTMLElement);
exports.HTMLUnknownElement = defineInterface(class HTMLUnknownElement extends HTMLElement {});
