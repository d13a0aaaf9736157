'use strict';

// What form controls have in common (HTML, 4.10.18). What a control has become is kept with its node,
// so both worlds see it. Validation knows `required` and setCustomValidity() only.

const host = binding('node');
const { HTMLElement } = require('web/dom/html-element');
const { handleOf } = require('web/dom/node');
const { reflectBooleans, reflectStrings } = require('web/dom/reflect');
const { String } = primordials;

/** The elements that belong to a form's `elements`. */
exports.LISTED = 'button, fieldset, input:not([type=image]), object, output, select, textarea';

function fire(target, className, type, init) {
  return require('web/dom/dispatch').fireDom(target, className, type, init);
}

function state(element, key) {
  return host.state(handleOf(element), key);
}

function setState(element, key, value) {
  host.setState(handleOf(element), key, value);
}

function formOf(element) {
  const id = element.getAttribute('form');
  return id === null ? element.closest('form') : element.ownerDocument.getElementById(id);
}

/** What controls have in common. */
class FormControl extends HTMLElement {
  get form() {
    return formOf(this);
  }

  get labels() {
    const { liveNodeList } = require('web/dom/collections');
    return liveNodeList(() =>
      [...this.getRootNode().querySelectorAll('label')].filter((label) => label.control === this),
    );
  }

  get willValidate() {
    return !this.disabled;
  }

  get validity() {
    const valueMissing = this.required === true && isEmpty(this);
    const customError = (state(this, 'custom-error') ?? '') !== '';
    return { valid: !valueMissing && !customError, valueMissing, customError };
  }

  get validationMessage() {
    const custom = state(this, 'custom-error') ?? '';
    return custom !== '' || this.validity.valid ? custom : 'Please fill out this field.';
  }

  setCustomValidity(message) {
    setState(this, 'custom-error', String(message));
  }

  checkValidity() {
    if (this.validity.valid) return true;
    fire(this, 'Event', 'invalid', { cancelable: true });
    return false;
  }

  reportValidity() {
    return this.checkValidity();
  }
}

function isEmpty(control) {
  if (control.type === 'checkbox') return !control.checked;
  if (control.type === 'radio') return !control.checked && checkedInGroup(control) === null;
  return control.value === '';
}

/** The radio button that is on in the group of `input`, or null. */
function checkedInGroup(input) {
  const { form, name } = input;
  if (name === '') return input.checked ? input : null;
  const scope = form ?? input.getRootNode();
  for (const other of scope.querySelectorAll('input[type=radio i]:checked')) {
    if (other.name === name && other.form === form) return other;
  }
  return null;
}

/** Defines the attributes that all controls have. */
function controlAttributes(Class) {
  reflectBooleans(Class, { disabled: 'disabled' });
  reflectStrings(Class, { name: 'name' });
}

exports.FormControl = FormControl;
exports.checkedInGroup = checkedInGroup;
exports.controlAttributes = controlAttributes;
exports.fire = fire;
exports.formOf = formOf;
exports.setState = setState;
exports.state = state;
