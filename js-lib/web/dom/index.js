'use strict';

// Makes the wrappers of nodes, each of the class that its kind and tag ask for.

const { adopt } = binding('node');
const { HTML_NAMESPACE, tags: readTags } = require('web/dom/interfaces');
const { KEY, Node } = require('web/dom/node');

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const tags = readTags();

const others = {
  __proto__: null,
  3: ['web/dom/character-data', 'Text'],
  8: ['web/dom/character-data', 'Comment'],
  9: ['web/dom/document', 'Document'],
  10: ['web/dom/character-data', 'DocumentType'],
  11: ['web/dom/character-data', 'DocumentFragment'],
};

function load([id, name]) {
  return require(id)[name];
}

function elementClass(name, namespace) {
  if (namespace === SVG_NAMESPACE) return require('web/dom/svg-element').SVGElement;
  if (namespace !== HTML_NAMESPACE) return require('web/dom/element').Element;
  if (tags[name] !== undefined) return load(tags[name]);
  const { HTMLElement, HTMLUnknownElement } = require('web/dom/html-element');
  return name.includes('-') ? HTMLElement : HTMLUnknownElement;
}

exports.makeWrapper = (handle, type, name, namespace, hasHandlers) => {
  if (type !== Node.ELEMENT_NODE) return new (load(others[type]))(KEY, handle);
  const element = new (elementClass(name, namespace))(KEY, handle, name, namespace);
  if (hasHandlers) {
    adopt(handle, element);
    require('web/dom/handlers').installHandlers(element);
  }
  return element;
};
