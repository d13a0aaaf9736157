'use strict';

// HTMLSelectElement, HTMLOptionElement and their kin (HTML, 4.10.7 to 4.10.10).

const { liveCollection } = require('web/dom/collections');
const { FormControl, controlAttributes, formOf } = require('web/dom/form-control');
const { setState, state } = require('web/dom/form-control');
const { HTMLElement } = require('web/dom/html-element');
const { reflectBooleans, reflectStrings } = require('web/dom/reflect');
const { defineInterface } = require('web/interface');
const { String } = primordials;

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
exports.HTMLOptionElement = defineInterface(HTMLOptionElement);
class HTMLOptGroupElement extends HTMLElement {}
reflectBooleans(HTMLOptGroupElement, { disabled: 'disabled' });
reflectStrings(HTMLOptGroupElement, { label: 'label' });
exports.HTMLOptGroupElement = defineInterface(HTMLOptGroupElement);
exports.HTMLDataListElement = defineInterface(class HTMLDataListElement extends HTMLElement {});

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
exports.HTMLSelectElement = defineInterface(HTMLSelectElement);
