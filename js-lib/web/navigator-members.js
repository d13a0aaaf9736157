'use strict';

// What the navigators of windows and of workers have in common (HTML standard, 8.10.1).

const { StringPrototypeSlice } = primordials;

/** @param host says what this runtime is: hardwareConcurrency(), platform() and userAgent() */
exports.navigatorMembers = ({ hardwareConcurrency, platform, userAgent }) => ({
  get userAgent() {
    return userAgent();
  },

  get appVersion() {
    return StringPrototypeSlice(userAgent(), 'Mozilla/'.length);
  },

  get appName() {
    return 'Netscape';
  },

  get appCodeName() {
    return 'Mozilla';
  },

  get product() {
    return 'Gecko';
  },

  get platform() {
    return platform();
  },

  get language() {
    return 'en-US';
  },

  get languages() {
    return ['en-US'];
  },

  get onLine() {
    return false;
  },

  get hardwareConcurrency() {
    return hardwareConcurrency();
  },
});
