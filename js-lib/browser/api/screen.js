'use strict';

// electron.screen: one display, and a pointer that never moves.

const EventEmitter = require('common/vendor')('events');
const { primaryDisplay } = require('browser/display');

class Screen extends EventEmitter {
  getPrimaryDisplay() {
    return primaryDisplay();
  }

  getAllDisplays() {
    return [primaryDisplay()];
  }

  getDisplayNearestPoint() {
    return primaryDisplay();
  }

  getDisplayMatching() {
    return primaryDisplay();
  }

  getCursorScreenPoint() {
    return { x: 0, y: 0 };
  }
}

module.exports = new Screen();
