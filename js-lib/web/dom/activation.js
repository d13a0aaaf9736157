'use strict';

// What a click does when nobody cancels it (HTML, activation behavior of input, button, label and a).

const { isNode } = require('web/dom/node');
const { StringPrototypeStartsWith } = primordials;

function fire(target, className, type, init) {
  return require('web/dom/dispatch').fireDom(target, className, type, init);
}

function fireInputAndChange(input) {
  if (!input.isConnected) return;
  fire(input, 'Event', 'input', { bubbles: true, composed: true });
  fire(input, 'Event', 'change', { bubbles: true });
}

function checkBox(input) {
  const before = input.checked;
  input.checked = !before;
  return (canceled) => {
    if (canceled) input.checked = before;
    else fireInputAndChange(input);
  };
}

function radioButton(input) {
  const before = input.checked;
  const other = require('web/dom/form-control').checkedInGroup(input);
  input.checked = true;
  return (canceled) => {
    if (!canceled) {
      if (!before) fireInputAndChange(input);
    } else if (!before) {
      input.checked = false;
      if (other !== null) other.checked = true;
    }
  };
}

function formButton(button) {
  const { form, type } = button;
  if (form === null) return null;
  if (type === 'submit' || type === 'image')
    return unlessCanceled(() => form.requestSubmit(button));
  return type === 'reset' ? unlessCanceled(() => form.reset()) : null;
}

function link(anchor) {
  const href = anchor.getAttribute('href');
  if (href === null || StringPrototypeStartsWith(href, 'javascript:')) return null;
  return unlessCanceled(() => binding('window').navigate(anchor.href));
}

function label(element, event) {
  const { control } = element;
  if (control === null || control === event.target || control.contains(event.target)) return null;
  return unlessCanceled(() => control.click());
}

function unlessCanceled(action) {
  return (canceled) => {
    if (!canceled) action();
  };
}

const inputs = { __proto__: null, checkbox: checkBox, radio: radioButton };
const behaviors = {
  __proto__: null,
  input: (input) => (inputs[input.type] ?? formButton)(input),
  button: formButton,
  label,
  a: link,
  area: link,
  summary: (summary) => {
    const details = summary.parentElement;
    return details?.localName === 'details'
      ? unlessCanceled(() => details.toggleAttribute('open'))
      : null;
  },
};

function behaviorOf(element, event) {
  const behavior = behaviors[element.localName];
  return behavior === undefined || element.disabled === true ? null : behavior(element, event);
}

/** Does what precedes the listeners of a click; returns what follows them, or null. */
exports.prepare = (target, event) => {
  if (!isNode(target)) return null;
  for (let at = target; at !== null; at = event.bubbles ? at.parentElement : null) {
    if (at.localName in behaviors) return behaviorOf(at, event);
  }
  return null;
};
