'use strict';

// HTMLFormElement (HTML, 4.10.3). A form is sent by going to its action, with its entries as query if
// its method is get.

const { liveCollection } = require('web/dom/collections');
const { LISTED, fire, formOf, setState } = require('web/dom/form-control');
const { HTMLElement } = require('web/dom/html-element');
const { reflectBooleans, reflectStrings } = require('web/dom/reflect');
const { defineInterface } = require('web/interface');
const { encodeURIComponent } = primordials.globalThis;
const { ArrayPrototypePush, StringPrototypeToLowerCase, TypeError } = primordials;

/** The names and values that a form submits (HTML, 4.10.22.4), as pairs. */
function entries(form, submitter) {
  const pairs = [];
  for (const control of form.elements) {
    const { name, type } = control;
    const button = type === 'submit' || type === 'button' || type === 'reset' || type === 'image';
    const off = (type === 'checkbox' || type === 'radio') && !control.checked;
    if (name === '' || control.matches(':disabled') || off) continue;
    if (button ? control !== submitter : type === 'fieldset' || type === 'output') continue;
    const values =
      type === 'select-multiple'
        ? [...control.selectedOptions].map((o) => o.value)
        : [control.value];
    for (const value of values) ArrayPrototypePush(pairs, [name, value]);
  }
  return pairs;
}

function submit(form, submitter) {
  if (form.method === 'dialog') {
    form.closest('dialog')?.close(submitter?.value);
    return;
  }
  const encode = (text) => encodeURIComponent(text).replace(/%20/g, '+');
  const query = entries(form, submitter)
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&');
  const target = form.action.replace(/[?#].*$/s, '');
  binding('window').navigate(form.method === 'get' ? `${target}?${query}` : target);
}

function resetSelect(select) {
  const options = [...select.options];
  for (const option of options) setState(option, 'selected', option.defaultSelected);
  if (!select.multiple && !options.some((option) => option.defaultSelected)) {
    select.selectedIndex = options.findIndex((option) => !option.disabled);
  }
}

function resetControl(control) {
  if (control.localName === 'input') {
    setState(control, 'checked', control.hasAttribute('checked'));
    setState(control, 'value', control.getAttribute('value') ?? '');
  } else if (control.localName === 'textarea') {
    control.value = control.defaultValue;
  } else if (control.localName === 'select') {
    resetSelect(control);
  }
}

class HTMLFormElement extends HTMLElement {
  #elements;

  get elements() {
    this.#elements ??= liveCollection(() =>
      [...this.getRootNode().querySelectorAll(LISTED)].filter((control) => control.form === this),
    );
    return this.#elements;
  }

  get length() {
    return this.elements.length;
  }

  get action() {
    const action = this.getAttribute('action') ?? '';
    const { resolve, url } = binding('document');
    return action === '' ? url() : (resolve(action) ?? action);
  }

  set action(value) {
    this.setAttribute('action', value);
  }

  get method() {
    const method = StringPrototypeToLowerCase(this.getAttribute('method') ?? '');
    return method === 'post' || method === 'dialog' ? method : 'get';
  }

  set method(value) {
    this.setAttribute('method', value);
  }

  checkValidity() {
    return [...this.elements].every((control) => control.checkValidity());
  }

  reportValidity() {
    return this.checkValidity();
  }

  submit() {
    submit(this, null);
  }

  requestSubmit(submitter = null) {
    if (submitter !== null && formOf(submitter) !== this) {
      throw new TypeError(
        "Failed to execute 'requestSubmit' on 'HTMLFormElement': The specified element is not a submit button.",
      );
    }
    if (!this.isConnected || (!this.noValidate && !this.checkValidity())) return;
    const init = { bubbles: true, cancelable: true, submitter };
    if (fire(this, 'SubmitEvent', 'submit', init)) submit(this, submitter);
  }

  reset() {
    if (!fire(this, 'Event', 'reset', { bubbles: true, cancelable: true })) return;
    for (const control of this.elements) resetControl(control);
  }
}
reflectStrings(HTMLFormElement, { name: 'name', target: 'target', enctype: 'enctype' });
reflectBooleans(HTMLFormElement, { noValidate: 'novalidate' });
exports.HTMLFormElement = defineInterface(HTMLFormElement);
