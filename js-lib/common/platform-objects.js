'use strict';

// The brand of platform objects under the name that the browser's modules use.

const { isPlatformObject, markUncloneable } = require('common/platform-object');

exports.markPlatformObject = markUncloneable;
exports.isPlatformObject = isPlatformObject;
