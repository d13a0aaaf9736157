'use strict';

// The smaller elements of forms: buttons, labels, field sets and displays (HTML, 4.10).

const { liveCollection } = require('web/dom/collections');
const { FormControl, LISTED, controlAttributes } = require('web/dom/form-control');
const { HTMLElement } = require('web/dom/html-element');
const { reflectNumbers, reflectStrings } = require('web/dom/reflect');
const { defineInterface } = require('web/interface');
const { StringPrototypeToLowerCase } = primordials;

const LABELABLE = 'button, input:not([type=hidden]), meter, output, progress, select, textarea';

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
exports.HTMLButtonElement = defineInterface(HTMLButtonElement);

class HTMLLabelElement extends HTMLElement {
  get control() {
    const id = this.getAttribute('for');
    if (id === null) return this.querySelector(LABELABLE);
    const target = this.ownerDocument.getElementById(id);
    return target !== null && target.matches(LABELABLE) ? target : null;
  }

  get form() {
    return this.control?.form ?? null;
  }
}
reflectStrings(HTMLLabelElement, { htmlFor: 'for' });
exports.HTMLLabelElement = defineInterface(HTMLLabelElement);

class HTMLFieldSetElement extends FormControl {
  get type() {
    return 'fieldset';
  }

  get elements() {
    return liveCollection(() => [...this.querySelectorAll(LISTED)]);
  }
}
controlAttributes(HTMLFieldSetElement);
exports.HTMLFieldSetElement = defineInterface(HTMLFieldSetElement);
exports.HTMLLegendElement = defineInterface(class HTMLLegendElement extends HTMLElement {});

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
exports.HTMLOutputElement = defineInterface(HTMLOutputElement);

class HTMLProgressElement extends HTMLElement {
  get position() {
    return this.hasAttribute('value') ? this.value / this.max : -1;
  }
}
reflectNumbers(HTMLProgressElement, { value: ['value', 0], max: ['max', 1] });
exports.HTMLProgressElement = defineInterface(HTMLProgressElement);
class HTMLMeterElement extends HTMLElement {}
reflectNumbers(HTMLMeterElement, { value: ['value', 0], min: ['min', 0], max: ['max', 1] });
exports.HTMLMeterElement = defineInterface(HTMLMeterElement);
