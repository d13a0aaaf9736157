'use strict';

// electron.MenuItem.

const { ArrayIsArray, Error, ObjectKeys, StringPrototypeToLowerCase, TypeError } = primordials;
const { callUser } = require('common/report');
const { roles } = require('browser/menu-roles');

const types = ['normal', 'separator', 'submenu', 'checkbox', 'radio', 'header', 'palette'];

const defaults = {
  label: '',
  sublabel: '',
  toolTip: '',
  enabled: true,
  visible: true,
  checked: false,
  acceleratorWorksWhenHidden: true,
  registerAccelerator: true,
};

// Electron sorts a menu by these; nothing here is laid out.
const unsupportedOptions = ['before', 'after', 'beforeGroupContaining', 'afterGroupContaining'];

let lastCommand = 0;

class MenuItem {
  constructor(options = {}) {
    for (const name of unsupportedOptions) {
      if (options[name] !== undefined) {
        throw new Error(`MenuItem.${name} is not supported headless (see README, Differences)`);
      }
    }
    for (const name of ObjectKeys(options)) {
      if (!(name in this)) this[name] = options[name];
    }
    this.#applyRole();
    this.#applySubmenu();
    this.type ??= this.submenu ? 'submenu' : 'normal';
    if (!types.includes(this.type)) throw new Error(`Unknown menu item type: ${this.type}`);
    if (this.type === 'submenu' && !this.submenu) throw new Error('Invalid submenu');
    for (const name of ObjectKeys(defaults)) this[name] ??= defaults[name];
    this.commandId = ++lastCommand;
    this.userAccelerator = null;
    const handler = options.click;
    this.click = (event, window) => this.#click(handler, event, window);
  }

  #applyRole() {
    if (this.role === undefined) return;
    const role = roleOf(this);
    if (role === undefined) return;
    this.label ??= role.label;
    this.submenu ??= role.submenu;
  }

  #applySubmenu() {
    const Menu = require('browser/api/menu');
    if (ArrayIsArray(this.submenu)) this.submenu = Menu.buildFromTemplate(this.submenu);
    if (this.submenu && !(this.submenu instanceof Menu)) throw new TypeError('Invalid submenu');
  }

  #click(handler, event = {}, window = focusedWindow()) {
    if (!this.enabled) return;
    if (this.type === 'checkbox') this.checked = !this.checked;
    if (this.type === 'radio') this.#chooseRadio();
    const role = roleOf(this);
    if (role?.click) role.click(window);
    else if (typeof handler === 'function') callUser(handler, undefined, [this, window, event]);
  }

  /** Radio items next to each other are one choice. */
  #chooseRadio() {
    const items = this.menu?.items ?? [this];
    const here = items.indexOf(this);
    const isRadio = (index) => items[index]?.type === 'radio';
    for (let i = here - 1; isRadio(i); i--) items[i].checked = false;
    for (let i = here + 1; isRadio(i); i++) items[i].checked = false;
    this.checked = true;
  }
}

const roleOf = ({ role }) =>
  typeof role === 'string' ? roles[StringPrototypeToLowerCase(role)] : undefined;

const focusedWindow = () => require('browser/api/browser-window').getFocusedWindow() ?? undefined;

module.exports = MenuItem;
