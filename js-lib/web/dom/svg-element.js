'use strict';

// SVGElement (SVG 2, 4.6.1), the one class of all SVG elements.

const { Element } = require('web/dom/element');
const { defineElementHandlers } = require('web/dom/handlers');
const { defineInterface } = require('web/interface');

class SVGElement extends Element {}
defineElementHandlers(SVGElement.prototype);

exports.SVGElement = defineInterface(SVGElement);
