'use strict';

// The HTML elements that are no form controls (HTML, 4). Media, images and frames are not loaded.

const host = binding('node');
const { Element } = require('web/dom/element');
const { defineBodyHandlers, defineElementHandlers } = require('web/dom/handlers');
const { HTMLElement } = require('web/dom/html-element');
const { lacking } = require('web/dom/mixins');
const { handleOf } = require('web/dom/node');
const { reflectBooleans, reflectNumbers, reflectStrings } = require('web/dom/reflect');
const { reflectUrls } = require('web/dom/reflect');
const { defineInterface } = require('web/interface');
const { ObjectKeys, String, StringPrototypeSplit } = primordials;

/** Interfaces without members of their own, and their tags. */
const plain = {
  HTMLHtmlElement: 'html',
  HTMLHeadElement: 'head',
  HTMLTitleElement: 'title',
  HTMLDivElement: 'div',
  HTMLSpanElement: 'span',
  HTMLParagraphElement: 'p',
  HTMLHeadingElement: 'h1 h2 h3 h4 h5 h6',
  HTMLUListElement: 'ul',
  HTMLOListElement: 'ol',
  HTMLLIElement: 'li',
  HTMLDListElement: 'dl',
  HTMLPreElement: 'pre listing xmp',
  HTMLQuoteElement: 'blockquote q',
  HTMLBRElement: 'br',
  HTMLHRElement: 'hr',
  HTMLModElement: 'del ins',
  HTMLTableElement: 'table',
  HTMLTableCaptionElement: 'caption',
  HTMLTableSectionElement: 'thead tbody tfoot',
  HTMLTableRowElement: 'tr',
  HTMLTableCellElement: 'td th',
  HTMLTableColElement: 'col colgroup',
  HTMLPictureElement: 'picture',
  HTMLMapElement: 'map',
  HTMLMenuElement: 'menu',
  HTMLObjectElement: 'object',
  HTMLEmbedElement: 'embed',
  HTMLDataElement: 'data',
  HTMLTimeElement: 'time',
};

const tags = { __proto__: null };
const interfaces = { __proto__: null };

function register(Class, names) {
  interfaces[Class.name] = defineInterface(Class);
  for (const name of StringPrototypeSplit(names, ' ')) tags[name] = Class;
}

for (const name of ObjectKeys(plain)) {
  register({ [name]: class extends HTMLElement {} }[name], plain[name]);
}
reflectStrings(interfaces.HTMLTimeElement, { dateTime: 'datetime' });
reflectStrings(interfaces.HTMLDataElement, { value: 'value' });

class HTMLBodyElement extends HTMLElement {}
register(HTMLBodyElement, 'body');
defineBodyHandlers(HTMLBodyElement.prototype);

class HTMLScriptElement extends HTMLElement {
  get text() {
    return this.textContent;
  }

  set text(value) {
    this.textContent = value;
  }

  static supports(type) {
    return type === 'classic' || type === 'module';
  }
}
register(HTMLScriptElement, 'script');
reflectUrls(HTMLScriptElement, { src: 'src' });
reflectStrings(HTMLScriptElement, { type: 'type', charset: 'charset', integrity: 'integrity' });
reflectStrings(HTMLScriptElement, { crossOrigin: 'crossorigin', referrerPolicy: 'referrerpolicy' });
reflectBooleans(HTMLScriptElement, { async: 'async', defer: 'defer', noModule: 'nomodule' });

class HTMLStyleElement extends HTMLElement {
  get sheet() {
    return null;
  }
}
register(HTMLStyleElement, 'style');
reflectStrings(HTMLStyleElement, { media: 'media', type: 'type' });

class HTMLLinkElement extends HTMLElement {
  get sheet() {
    return null;
  }
}
register(HTMLLinkElement, 'link');
reflectUrls(HTMLLinkElement, { href: 'href' });
reflectStrings(HTMLLinkElement, { rel: 'rel', type: 'type', media: 'media', as: 'as' });

class HTMLMetaElement extends HTMLElement {}
register(HTMLMetaElement, 'meta');
reflectStrings(HTMLMetaElement, { name: 'name', content: 'content', httpEquiv: 'http-equiv' });

class HTMLBaseElement extends HTMLElement {}
register(HTMLBaseElement, 'base');
reflectUrls(HTMLBaseElement, { href: 'href' });

class HTMLAnchorElement extends HTMLElement {
  get text() {
    return this.textContent;
  }

  get hash() {
    return urlPart(this.href, 'hash');
  }

  get search() {
    return urlPart(this.href, 'search');
  }

  get pathname() {
    return urlPart(this.href, 'pathname');
  }

  get protocol() {
    return urlPart(this.href, 'protocol') || ':';
  }

  get host() {
    return urlPart(this.href, 'host');
  }

  get origin() {
    return 'null';
  }

  toString() {
    return this.href;
  }
}

function urlPart(href, part) {
  return require('web/location').split(href)[part];
}

register(HTMLAnchorElement, 'a area');
reflectUrls(HTMLAnchorElement, { href: 'href' });
reflectStrings(HTMLAnchorElement, { target: 'target', rel: 'rel', download: 'download' });

class HTMLImageElement extends HTMLElement {
  get complete() {
    return true;
  }

  get naturalWidth() {
    return 0;
  }

  get naturalHeight() {
    return 0;
  }

  get currentSrc() {
    return this.src;
  }
}
register(HTMLImageElement, 'img');
reflectUrls(HTMLImageElement, { src: 'src' });
reflectStrings(HTMLImageElement, { alt: 'alt', srcset: 'srcset', loading: 'loading' });
reflectNumbers(HTMLImageElement, { width: ['width', 0], height: ['height', 0] });
lacking(HTMLImageElement, ['decode']);

class HTMLCanvasElement extends HTMLElement {}
register(HTMLCanvasElement, 'canvas');
reflectNumbers(HTMLCanvasElement, { width: ['width', 300], height: ['height', 150] });
lacking(HTMLCanvasElement, ['getContext', 'toDataURL', 'toBlob', 'captureStream']);

class HTMLMediaElement extends HTMLElement {
  get paused() {
    return true;
  }
}
register(HTMLMediaElement, 'audio video');
reflectUrls(HTMLMediaElement, { src: 'src' });
reflectBooleans(HTMLMediaElement, { autoplay: 'autoplay', controls: 'controls', loop: 'loop' });
lacking(HTMLMediaElement, ['play', 'pause', 'load', 'canPlayType']);
register(class HTMLAudioElement extends HTMLMediaElement {}, 'audio');
register(class HTMLVideoElement extends HTMLMediaElement {}, 'video');

class HTMLIFrameElement extends HTMLElement {
  get contentDocument() {
    return null;
  }

  get contentWindow() {
    return null;
  }
}
register(HTMLIFrameElement, 'iframe');
reflectUrls(HTMLIFrameElement, { src: 'src' });
reflectStrings(HTMLIFrameElement, { name: 'name', srcdoc: 'srcdoc', allow: 'allow' });

class HTMLTemplateElement extends HTMLElement {
  get content() {
    return host.templateContent(handleOf(this));
  }

  get innerHTML() {
    return super.innerHTML;
  }

  set innerHTML(html) {
    this.content.replaceChildren(host.parse(handleOf(this), html === null ? '' : String(html)));
  }
}
register(HTMLTemplateElement, 'template');

class HTMLDetailsElement extends HTMLElement {}
register(HTMLDetailsElement, 'details');
reflectBooleans(HTMLDetailsElement, { open: 'open' });

class HTMLDialogElement extends HTMLElement {
  #returnValue = '';

  get returnValue() {
    return this.#returnValue;
  }

  set returnValue(value) {
    this.#returnValue = String(value);
  }

  show() {
    this.open = true;
  }

  showModal() {
    this.open = true;
  }

  close(returnValue = undefined) {
    if (!this.open) return;
    this.open = false;
    if (returnValue !== undefined) this.#returnValue = String(returnValue);
    require('web/dom/dispatch').fireDom(this, 'Event', 'close', {});
  }
}
register(HTMLDialogElement, 'dialog');
reflectBooleans(HTMLDialogElement, { open: 'open' });

class SVGElement extends Element {}
defineElementHandlers(SVGElement.prototype);
interfaces.SVGElement = defineInterface(SVGElement);

exports.tags = tags;
exports.interfaces = interfaces;
exports.register = register;
