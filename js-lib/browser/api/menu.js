'use strict';

// electron.Menu: menus as data. Nothing shows them; `item.click()` does what a click would.

const { ArrayIsArray, RangeError, TypeError } = primordials;
const EventEmitter = require('common/vendor')('events');
const { defineNoOps } = require('common/no-ops');
const { defineUnsupported } = require('common/unsupported');
const MenuItem = require('browser/api/menu-item');

let applicationMenu = null;

class Menu extends EventEmitter {
  items = [];

  static buildFromTemplate(template) {
    if (!ArrayIsArray(template)) {
      throw new TypeError('Invalid template for Menu: Menu template must be an array');
    }
    if (!template.every(isTemplate)) {
      throw new TypeError(
        'Invalid template for MenuItem: must have at least one of label, role or type',
      );
    }
    const menu = new Menu();
    template.forEach((item) => {
      menu.append(item instanceof MenuItem ? item : new MenuItem(item));
    });
    return menu;
  }

  static setApplicationMenu(menu) {
    if (menu !== null && !(menu instanceof Menu)) throw new TypeError('Invalid menu');
    applicationMenu = menu;
  }

  static getApplicationMenu() {
    return applicationMenu;
  }

  append(item) {
    this.insert(this.items.length, item);
  }

  insert(position, item) {
    if (!(item instanceof MenuItem)) throw new TypeError('Invalid item');
    if (position < 0) {
      throw new RangeError(`Position ${position} cannot be less than 0`);
    }
    if (position > this.items.length) {
      throw new RangeError(`Position ${position} cannot be greater than the total MenuItem count`);
    }
    this.items.splice(position, 0, item);
    item.menu = this;
  }

  getMenuItemById(id) {
    for (const item of this.items) {
      if (item.id === id) return item;
      const found = item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}

const isTemplate = (item) =>
  typeof item === 'object' &&
  item !== null &&
  (item instanceof MenuItem || 'label' in item || 'role' in item || item.type === 'separator');

defineNoOps(Menu.prototype, 'Menu');
defineUnsupported(Menu, 'Menu', ['sendActionToFirstResponder']);

module.exports = Menu;
