'use strict';

// CharacterData, Text, Comment, DocumentType and DocumentFragment (DOM standard, 4.10 to 4.14, 4.7).

const host = binding('node');
const { defineInterface } = require('web/interface');
const { KEY, Node, handleOf } = require('web/dom/node');
const { childNode, mix, nonDocumentTypeChildNode, parentNode } = require('web/dom/mixins');
const { String } = primordials;

class CharacterData extends Node {
  get data() {
    return host.text(handleOf(this));
  }

  set data(value) {
    host.setText(handleOf(this), value === null ? '' : String(value));
  }

  get nodeValue() {
    return this.data;
  }

  set nodeValue(value) {
    this.data = value;
  }

  get length() {
    return this.data.length;
  }

  substringData(offset, count) {
    return this.data.slice(offset, offset + count);
  }

  appendData(data) {
    this.data += data;
  }

  insertData(offset, data) {
    this.replaceData(offset, 0, data);
  }

  deleteData(offset, count) {
    this.replaceData(offset, count, '');
  }

  replaceData(offset, count, data) {
    const old = this.data;
    if (offset > old.length) {
      const { DOMException } = require('web/dom-exception');
      throw new DOMException(
        `Failed to execute 'replaceData' on 'CharacterData': The offset ${offset} is greater than the node's length (${old.length}).`,
        'IndexSizeError',
      );
    }
    this.data = old.slice(0, offset) + String(data) + old.slice(offset + count);
  }
}

/** Node's constructor arguments for a node that a script constructs. */
function adopted(node) {
  host.adopt(handleOf(node), node);
}

class Text extends CharacterData {
  constructor(data = '', handle = undefined) {
    const own = data === KEY ? handle : host.newText(String(data));
    super(KEY, own, Node.TEXT_NODE, '#text');
    if (data !== KEY) adopted(this);
  }

  get wholeText() {
    let first = this;
    while (first.previousSibling?.nodeType === Node.TEXT_NODE) first = first.previousSibling;
    let text = '';
    for (let at = first; at?.nodeType === Node.TEXT_NODE; at = at.nextSibling) text += at.data;
    return text;
  }

  splitText(offset) {
    const rest = new Text(this.substringData(offset, this.length));
    this.data = this.data.slice(0, offset);
    this.parentNode?.insertBefore(rest, this.nextSibling);
    return rest;
  }
}

class Comment extends CharacterData {
  constructor(data = '', handle = undefined) {
    const own = data === KEY ? handle : host.newComment(String(data));
    super(KEY, own, Node.COMMENT_NODE, '#comment');
    if (data !== KEY) adopted(this);
  }
}

class DocumentType extends Node {
  constructor(key, handle) {
    super(key, handle, Node.DOCUMENT_TYPE_NODE, 'html');
  }

  get name() {
    return 'html';
  }

  get publicId() {
    return '';
  }

  get systemId() {
    return '';
  }

  get textContent() {
    return null;
  }

  set textContent(value) {}
}

class DocumentFragment extends Node {
  constructor(key = undefined, handle = undefined) {
    const own = key === KEY ? handle : host.newFragment();
    super(KEY, own, Node.DOCUMENT_FRAGMENT_NODE, '#document-fragment');
    if (key !== KEY) adopted(this);
  }

  getElementById(id) {
    return binding('query').byId(handleOf(this), String(id));
  }
}

mix(CharacterData, nonDocumentTypeChildNode, childNode);
mix(DocumentType, childNode);
mix(DocumentFragment, parentNode);

exports.CharacterData = defineInterface(CharacterData);
exports.Text = defineInterface(Text);
exports.Comment = defineInterface(Comment);
exports.DocumentType = defineInterface(DocumentType);
exports.DocumentFragment = defineInterface(DocumentFragment);
