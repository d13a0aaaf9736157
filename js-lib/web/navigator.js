'use strict';

// Navigator and Screen (HTML, 8.10; CSSOM View, 4.3): what this runtime is, and a screen of fixed size.

const { hardwareConcurrency, platform, userAgent } = binding('window');
const { mixIn } = require('common/mixin');
const { markUncloneable } = require('common/platform-object');
const { defineInterface } = require('web/interface');
const { navigatorMembers } = require('web/navigator-members');
const { TypeError } = primordials;

const KEY = { __proto__: null };
const WIDTH = 800;
const HEIGHT = 600;

class Navigator {
  constructor(key) {
    if (key !== KEY) throw new TypeError('Illegal constructor');
    markUncloneable(this);
  }

  get vendor() {
    return 'Google Inc.';
  }

  get cookieEnabled() {
    return false;
  }

  get webdriver() {
    return false;
  }

  get maxTouchPoints() {
    return 0;
  }

  javaEnabled() {
    return false;
  }

  get serviceWorker() {
    return require('web/service-worker-container').serviceWorker;
  }
}

class Screen {
  constructor(key) {
    if (key !== KEY) throw new TypeError('Illegal constructor');
    markUncloneable(this);
  }

  get width() {
    return WIDTH;
  }

  get height() {
    return HEIGHT;
  }

  get availWidth() {
    return WIDTH;
  }

  get availHeight() {
    return HEIGHT;
  }

  get availLeft() {
    return 0;
  }

  get availTop() {
    return 0;
  }

  get colorDepth() {
    return 24;
  }

  get pixelDepth() {
    return 24;
  }
}

mixIn(Navigator.prototype, navigatorMembers({ hardwareConcurrency, platform, userAgent }));

exports.Navigator = defineInterface(Navigator);
exports.Screen = defineInterface(Screen);
exports.navigator = new Navigator(KEY);
exports.screen = new Screen(KEY);
exports.WIDTH = WIDTH;
exports.HEIGHT = HEIGHT;
