'use strict';

// electron.nativeTheme: the system is light; an app may ask to be dark.

const { TypeError } = primordials;
const EventEmitter = require('common/vendor')('events');
const { callEmit } = require('common/report');

const sources = ['system', 'light', 'dark'];

class NativeTheme extends EventEmitter {
  #source = 'system';

  get themeSource() {
    return this.#source;
  }

  set themeSource(source) {
    if (!sources.includes(source)) {
      throw new TypeError("themeSource must be one of 'system', 'light' or 'dark'");
    }
    if (source === this.#source) return;
    this.#source = source;
    callEmit(this, ['updated']);
  }

  get shouldUseDarkColors() {
    return this.#source === 'dark';
  }

  get shouldUseDarkColorsForSystemIntegratedUI() {
    return false;
  }

  get shouldUseHighContrastColors() {
    return false;
  }

  get shouldUseInvertedColorScheme() {
    return false;
  }

  get inForcedColorsMode() {
    return false;
  }

  get prefersReducedTransparency() {
    return false;
  }
}

module.exports = new NativeTheme();
