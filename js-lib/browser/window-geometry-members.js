'use strict';

// The members of BrowserWindow that say where it is.

/** `geometryOf(window)` is its WindowGeometry. */
exports.geometryMembers = (geometryOf) => ({
  getBounds() {
    return geometryOf(this).bounds;
  },

  setBounds(bounds) {
    geometryOf(this).set(bounds);
  },

  getContentBounds() {
    return geometryOf(this).bounds;
  },

  setContentBounds(bounds) {
    geometryOf(this).set(bounds);
  },

  getNormalBounds() {
    return geometryOf(this).normalBounds;
  },

  getSize() {
    const { width, height } = geometryOf(this).bounds;
    return [width, height];
  },

  setSize(width, height) {
    geometryOf(this).resize(width, height);
  },

  getContentSize() {
    return this.getSize();
  },

  setContentSize(width, height) {
    this.setSize(width, height);
  },

  getPosition() {
    const { x, y } = geometryOf(this).bounds;
    return [x, y];
  },

  setPosition(x, y) {
    geometryOf(this).move(x, y);
  },

  center() {
    geometryOf(this).center();
  },

  getMinimumSize() {
    return geometryOf(this).minimum;
  },

  setMinimumSize(width, height) {
    geometryOf(this).limit('minimum', width, height);
  },

  getMaximumSize() {
    return geometryOf(this).maximum;
  },

  setMaximumSize(width, height) {
    geometryOf(this).limit('maximum', width, height);
  },
});
