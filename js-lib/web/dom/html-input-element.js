'use strict';

// HTMLInputElement and HTMLTextAreaElement (HTML, 4.10.5 and 4.10.11). Values are not sanitized, there
// is no selection, and files cannot be chosen.

const { FormControl, checkedInGroup, controlAttributes } = require('web/dom/form-control');
const { setState, state } = require('web/dom/form-control');
const { lacking } = require('web/dom/mixins');
const { reflectBooleans, reflectNumbers, reflectStrings } = require('web/dom/reflect');
const { defineInterface } = require('web/interface');
const { Number, String, StringPrototypeToLowerCase } = primordials;

const INPUT_TYPES =
  'button checkbox color date datetime-local email file hidden image month number password radio ' +
  'range reset search submit tel text time url week';
const inputTypes = new Set(INPUT_TYPES.split(' '));

class HTMLInputElement extends FormControl {
  #files;

  get type() {
    const type = StringPrototypeToLowerCase(this.getAttribute('type') ?? '');
    return inputTypes.has(type) ? type : 'text';
  }

  set type(value) {
    this.setAttribute('type', value);
  }

  get value() {
    const { type } = this;
    if (type === 'checkbox' || type === 'radio') return this.getAttribute('value') ?? 'on';
    if (type === 'file') return '';
    return state(this, 'value') ?? this.getAttribute('value') ?? '';
  }

  set value(value) {
    const { type } = this;
    if (type === 'checkbox' || type === 'radio') this.setAttribute('value', value);
    else setState(this, 'value', value === null ? '' : String(value));
  }

  get valueAsNumber() {
    return this.value === '' ? NaN : Number(this.value);
  }

  set valueAsNumber(value) {
    this.value = String(value);
  }

  get checked() {
    return state(this, 'checked') ?? this.hasAttribute('checked');
  }

  set checked(value) {
    const other = value && this.type === 'radio' ? checkedInGroup(this) : null;
    if (other !== null && other !== this) setState(other, 'checked', false);
    setState(this, 'checked', !!value);
  }

  get indeterminate() {
    return state(this, 'indeterminate') ?? false;
  }

  set indeterminate(value) {
    setState(this, 'indeterminate', !!value);
  }

  get files() {
    if (this.type !== 'file') return null;
    this.#files ??= require('web/file-list').newFileList([]);
    return this.#files;
  }

  get list() {
    return this.ownerDocument.getElementById(this.getAttribute('list') ?? '');
  }

  get selectionStart() {
    return this.value.length;
  }

  get selectionEnd() {
    return this.value.length;
  }

  select() {}

  setSelectionRange() {}
}
controlAttributes(HTMLInputElement);
reflectBooleans(HTMLInputElement, {
  defaultChecked: 'checked',
  required: 'required',
  readOnly: 'readonly',
  multiple: 'multiple',
});
reflectStrings(HTMLInputElement, {
  defaultValue: 'value',
  placeholder: 'placeholder',
  min: 'min',
  max: 'max',
  step: 'step',
  pattern: 'pattern',
  accept: 'accept',
  autocomplete: 'autocomplete',
});
reflectNumbers(HTMLInputElement, { maxLength: ['maxlength', -1], minLength: ['minlength', -1] });
reflectNumbers(HTMLInputElement, { size: ['size', 20] });
lacking(HTMLInputElement, ['showPicker', 'stepUp', 'stepDown']);
exports.HTMLInputElement = defineInterface(HTMLInputElement);

class HTMLTextAreaElement extends FormControl {
  get type() {
    return 'textarea';
  }

  get value() {
    return state(this, 'value') ?? this.textContent;
  }

  set value(value) {
    setState(this, 'value', value === null ? '' : String(value));
  }

  get defaultValue() {
    return this.textContent;
  }

  set defaultValue(value) {
    this.textContent = value;
  }

  get textLength() {
    return this.value.length;
  }

  get selectionStart() {
    return this.value.length;
  }

  get selectionEnd() {
    return this.value.length;
  }

  select() {}

  setSelectionRange() {}
}
controlAttributes(HTMLTextAreaElement);
reflectBooleans(HTMLTextAreaElement, { required: 'required', readOnly: 'readonly' });
reflectStrings(HTMLTextAreaElement, { placeholder: 'placeholder' });
reflectNumbers(HTMLTextAreaElement, { rows: ['rows', 2], cols: ['cols', 20] });
reflectNumbers(HTMLTextAreaElement, { maxLength: ['maxlength', -1] });
exports.HTMLTextAreaElement = defineInterface(HTMLTextAreaElement);
