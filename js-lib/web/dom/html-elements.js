'use strict';

// The HTML elements with members of their own that are no form controls (HTML, 4). Media, images and frames are not loaded.

const host = binding('node');
const { inElement } = binding('window_proxies');
const { defineBodyHandlers } = require('web/dom/handlers');
const { HTMLElement } = require('web/dom/html-element');
const { lacking } = require('web/dom/mixins');
const { handleOf } = require('web/dom/node');
const { reflectBooleans, reflectNumbers, reflectStrings } = require('web/dom/reflect');
const { reflectUrls } = require('web/dom/reflect');
const { defineInterface } = require('web/interface');
const { String } = primordials;

class HTMLBodyElement extends HTMLElement {}
exports.HTMLBodyElement = defineInterface(HTMLBodyElement);
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
exports.HTMLScriptElement = defineInterface(HTMLScriptElement);
reflectUrls(HTMLScriptElement, { src: 'src' });
reflectStrings(HTMLScriptElement, { type: 'type', charset: 'charset', integrity: 'integrity' });
reflectStrings(HTMLScriptElement, { crossOrigin: 'crossorigin', referrerPolicy: 'referrerpolicy' });
reflectBooleans(HTMLScriptElement, { async: 'async', defer: 'defer', noModule: 'nomodule' });

class HTMLStyleElement extends HTMLElement {
  get sheet() {
    return null;
  }
}
exports.HTMLStyleElement = defineInterface(HTMLStyleElement);
reflectStrings(HTMLStyleElement, { media: 'media', type: 'type' });

class HTMLLinkElement extends HTMLElement {
  get sheet() {
    return null;
  }
}
exports.HTMLLinkElement = defineInterface(HTMLLinkElement);
reflectUrls(HTMLLinkElement, { href: 'href' });
reflectStrings(HTMLLinkElement, { rel: 'rel', type: 'type', media: 'media', as: 'as' });

class HTMLMetaElement extends HTMLElement {}
exports.HTMLMetaElement = defineInterface(HTMLMetaElement);
reflectStrings(HTMLMetaElement, { name: 'name', content: 'content', httpEquiv: 'http-equiv' });

class HTMLBaseElement extends HTMLElement {}
exports.HTMLBaseElement = defineInterface(HTMLBaseElement);
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

exports.HTMLAnchorElement = defineInterface(HTMLAnchorElement);
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
exports.HTMLImageElement = defineInterface(HTMLImageElement);
reflectUrls(HTMLImageElement, { src: 'src' });
reflectStrings(HTMLImageElement, { alt: 'alt', srcset: 'srcset', loading: 'loading' });
reflectNumbers(HTMLImageElement, { width: ['width', 0], height: ['height', 0] });
lacking(HTMLImageElement, ['decode']);

class HTMLMediaElement extends HTMLElement {
  get paused() {
    return true;
  }
}
exports.HTMLMediaElement = defineInterface(HTMLMediaElement);
reflectUrls(HTMLMediaElement, { src: 'src' });
reflectBooleans(HTMLMediaElement, { autoplay: 'autoplay', controls: 'controls', loop: 'loop' });
lacking(HTMLMediaElement, ['play', 'pause', 'load', 'canPlayType']);
exports.HTMLAudioElement = defineInterface(class HTMLAudioElement extends HTMLMediaElement {});
exports.HTMLVideoElement = defineInterface(class HTMLVideoElement extends HTMLMediaElement {});

class HTMLIFrameElement extends HTMLElement {
  get contentDocument() {
    return null;
  }

  get contentWindow() {
    return require('web/window-proxy').windowOf(inElement(handleOf(this)));
  }
}
exports.HTMLIFrameElement = defineInterface(HTMLIFrameElement);
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
exports.HTMLTemplateElement = defineInterface(HTMLTemplateElement);

class HTMLDetailsElement extends HTMLElement {}
exports.HTMLDetailsElement = defineInterface(HTMLDetailsElement);
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
exports.HTMLDialogElement = defineInterface(HTMLDialogElement);
reflectBooleans(HTMLDialogElement, { open: 'open' });
