'use strict';

// Form controls and forms (HTML, 4.10). What a control has become is kept with its node, so both
// worlds see it. Validation knows `required` only; files cannot be chosen.

const host = binding('node');
const { HTMLElement } = require('web/dom/html-element');
const { register } = require('web/dom/html-elements');
const { liveCollection } = require('web/dom/collections');
const { lacking } = require('web/dom/mixins');
const { handleOf } = require('web/dom/node');
const { reflectBooleans, reflectNumbers, reflectStrings } = require('web/dom/reflect');
const { encodeURIComponent } = primordials.globalThis;
const { ArrayPrototypePush, Number, String, StringPrototypeToLowerCase, TypeError } = primordials;

const LISTED = 'button, fieldset, input:not([type=image]), object, output, select, textarea';
const INPUT_TYPES =
  'button checkbox color date datetime-local email file hidden image month number password radio ' +
  'range reset search submit tel text time url week';
const inputTypes = new Set(INPUT_TYPES.split(' '));

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
    return { valid: !valueMissing, valueMissing };
  }

  get validationMessage() {
    return this.validity.valid ? '' : 'Please fill out this field.';
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
lacking(FormControl, ['setCustomValidity']);

function isEmpty(control) {
  if (control.type === 'checkbox') return !control.checked;
  if (control.type === 'radio') return !control.checked && checkedInGroup(control) === null;
  return control.value === '';
}

function controlAttributes(Class) {
  reflectBooleans(Class, { disabled: 'disabled' });
  reflectStrings(Class, { name: 'name' });
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

class HTMLInputElement extends FormControl {
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
    return null;
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
register(HTMLInputElement, 'input');

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
register(HTMLTextAreaElement, 'textarea');

class HTMLButtonElement extends FormControl {
  get type() {
    const type = StringPrototypeToLowerCase(this.getAttribute('type') ?? '');
    return type === 'button' || type === 'reset' ? type : 'submit';
  }

  set type(value) {
    this.setAttribute('type', value);
  }
}
controlAttributes(HTMLButtonElement);
reflectStrings(HTMLButtonElement, { value: 'value' });
register(HTMLButtonElement, 'button');

class HTMLOptionElement extends HTMLElement {
  get form() {
    return formOf(this);
  }

  get index() {
    const select = this.closest('select');
    return select === null ? 0 : [...select.options].indexOf(this);
  }

  get text() {
    return this.textContent.replace(/\s+/g, ' ').trim();
  }

  set text(value) {
    this.textContent = value;
  }

  get label() {
    return this.getAttribute('label') ?? this.text;
  }

  get value() {
    return this.getAttribute('value') ?? this.text;
  }

  set value(value) {
    this.setAttribute('value', value);
  }

  get selected() {
    const select = this.closest('select');
    if (select !== null && !select.multiple) return select.selectedIndex === this.index;
    return state(this, 'selected') ?? this.hasAttribute('selected');
  }

  set selected(value) {
    const select = this.closest('select');
    if (value && select !== null && !select.multiple) {
      for (const option of select.options) setState(option, 'selected', option === this);
    } else {
      setState(this, 'selected', !!value);
    }
  }
}
reflectBooleans(HTMLOptionElement, { disabled: 'disabled', defaultSelected: 'selected' });
register(HTMLOptionElement, 'option');
class HTMLOptGroupElement extends HTMLElement {}
reflectBooleans(HTMLOptGroupElement, { disabled: 'disabled' });
reflectStrings(HTMLOptGroupElement, { label: 'label' });
register(HTMLOptGroupElement, 'optgroup');
register(class HTMLDataListElement extends HTMLElement {}, 'datalist');

/** The option that a select with one choice shows: the last one chosen, else the first. */
function chosenIndex(options) {
  for (let i = options.length - 1; i >= 0; i--) {
    if (state(options[i], 'selected') ?? options[i].hasAttribute('selected')) return i;
  }
  return state(options[0], 'selected') === false ? -1 : options.findIndex((o) => !o.disabled);
}

class HTMLSelectElement extends FormControl {
  #options;

  get type() {
    return this.multiple ? 'select-multiple' : 'select-one';
  }

  get options() {
    this.#options ??= liveCollection(() => [...this.querySelectorAll('option')]);
    return this.#options;
  }

  get length() {
    return this.options.length;
  }

  get selectedOptions() {
    return liveCollection(() => [...this.options].filter((option) => option.selected));
  }

  get selectedIndex() {
    const options = [...this.options];
    if (options.length === 0) return -1;
    if (this.multiple) return options.findIndex((option) => option.selected);
    return chosenIndex(options);
  }

  set selectedIndex(index) {
    const { options } = this;
    for (let i = 0; i < options.length; i++) setState(options[i], 'selected', i === index);
  }

  get value() {
    return this.options[this.selectedIndex]?.value ?? '';
  }

  set value(value) {
    const text = String(value);
    this.selectedIndex = [...this.options].findIndex((option) => option.value === text);
  }

  item(index) {
    return this.options.item(index);
  }

  add(option, before = null) {
    const reference = typeof before === 'number' ? (this.options[before] ?? null) : before;
    (reference?.parentNode ?? this).insertBefore(option, reference);
  }

  remove(index = undefined) {
    if (index === undefined) super.remove();
    else this.options[index]?.remove();
  }
}
controlAttributes(HTMLSelectElement);
reflectBooleans(HTMLSelectElement, { multiple: 'multiple', required: 'required' });
register(HTMLSelectElement, 'select');

class HTMLLabelElement extends HTMLElement {
  get control() {
    const id = this.getAttribute('for');
    const labelable = 'button, input:not([type=hidden]), meter, output, progress, select, textarea';
    if (id === null) return this.querySelector(labelable);
    const target = this.ownerDocument.getElementById(id);
    return target !== null && target.matches(labelable) ? target : null;
  }

  get form() {
    return this.control?.form ?? null;
  }
}
reflectStrings(HTMLLabelElement, { htmlFor: 'for' });
register(HTMLLabelElement, 'label');

class HTMLFieldSetElement extends FormControl {
  get type() {
    return 'fieldset';
  }

  get elements() {
    return liveCollection(() => [...this.querySelectorAll(LISTED)]);
  }
}
controlAttributes(HTMLFieldSetElement);
register(HTMLFieldSetElement, 'fieldset');
register(class HTMLLegendElement extends HTMLElement {}, 'legend');

class HTMLOutputElement extends FormControl {
  get type() {
    return 'output';
  }

  get value() {
    return this.textContent;
  }

  set value(value) {
    this.textContent = value;
  }
}
register(HTMLOutputElement, 'output');

class HTMLProgressElement extends HTMLElement {
  get position() {
    return this.hasAttribute('value') ? this.value / this.max : -1;
  }
}
reflectNumbers(HTMLProgressElement, { value: ['value', 0], max: ['max', 1] });
register(HTMLProgressElement, 'progress');
class HTMLMeterElement extends HTMLElement {}
reflectNumbers(HTMLMeterElement, { value: ['value', 0], min: ['min', 0], max: ['max', 1] });
register(HTMLMeterElement, 'meter');

/** The names and values that a form submits (HTML, 4.10.22.4), as pairs. */
function entries(form, submitter) {
  const pairs = [];
  for (const control of form.elements) {
    const { name, type } = control;
    const button = type === 'submit' || type === 'button' || type === 'reset' || type === 'image';
    const off = (type === 'checkbox' || type === 'radio') && !control.checked;
    if (name === '' || control.matches(':disabled') || off) continue;
    if (button ? control !== submitter : type === 'fieldset' || type === 'output') continue;
    const values = type === 'select-multiple' ? [...control.selectedOptions].map((o) => o.value) : [control.value];
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
  if (control instanceof HTMLInputElement) {
    setState(control, 'checked', control.hasAttribute('checked'));
    setState(control, 'value', control.getAttribute('value') ?? '');
  } else if (control instanceof HTMLTextAreaElement) {
    control.value = control.defaultValue;
  } else if (control instanceof HTMLSelectElement) {
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
register(HTMLFormElement, 'form');

exports.checkedInGroup = checkedInGroup;
exports.entries = entries;
