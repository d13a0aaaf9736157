'use strict';

// Settings of a WebContents that nothing here depends on: kept, and given back.

const { Boolean, Error, MathLog, String } = primordials;

exports.initialSettings = () => ({
  userAgent: '',
  zoomFactor: 1,
  audioMuted: false,
  backgroundThrottling: true,
});

/** The members; `settingsOf(contents)` holds the values. */
exports.settingsMembers = (settingsOf) => ({
  get userAgent() {
    return settingsOf(this).userAgent || this.session.getUserAgent();
  },

  set userAgent(userAgent) {
    settingsOf(this).userAgent = String(userAgent);
  },

  getUserAgent() {
    return this.userAgent;
  },

  setUserAgent(userAgent) {
    this.userAgent = userAgent;
  },

  get zoomFactor() {
    return settingsOf(this).zoomFactor;
  },

  set zoomFactor(factor) {
    if (!(factor > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0");
    settingsOf(this).zoomFactor = factor;
  },

  getZoomFactor() {
    return this.zoomFactor;
  },

  setZoomFactor(factor) {
    this.zoomFactor = factor;
  },

  get zoomLevel() {
    return MathLog(this.zoomFactor) / MathLog(1.2);
  },

  set zoomLevel(level) {
    this.zoomFactor = 1.2 ** level;
  },

  getZoomLevel() {
    return this.zoomLevel;
  },

  setZoomLevel(level) {
    this.zoomLevel = level;
  },

  get audioMuted() {
    return settingsOf(this).audioMuted;
  },

  set audioMuted(muted) {
    settingsOf(this).audioMuted = Boolean(muted);
  },

  isAudioMuted() {
    return this.audioMuted;
  },

  setAudioMuted(muted) {
    this.audioMuted = muted;
  },

  get backgroundThrottling() {
    return settingsOf(this).backgroundThrottling;
  },

  set backgroundThrottling(allowed) {
    settingsOf(this).backgroundThrottling = Boolean(allowed);
  },

  getBackgroundThrottling() {
    return this.backgroundThrottling;
  },

  setBackgroundThrottling(allowed) {
    this.backgroundThrottling = allowed;
  },
});
