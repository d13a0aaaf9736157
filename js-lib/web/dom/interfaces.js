'use strict';

// Where the interfaces of the DOM are, so that a page loads only those it touches.

const { ObjectKeys, StringPrototypeSplit } = primordials;

const words = (text) => StringPrototypeSplit(text, ' ');

exports.HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';

/** Module, interface and tags of the HTML elements. */
exports.elements = {
  __proto__: null,
  'web/dom/html-plain': {
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
  },
  'web/dom/html-elements': {
    HTMLBodyElement: 'body',
    HTMLScriptElement: 'script',
    HTMLStyleElement: 'style',
    HTMLLinkElement: 'link',
    HTMLMetaElement: 'meta',
    HTMLBaseElement: 'base',
    HTMLAnchorElement: 'a area',
    HTMLImageElement: 'img',
    HTMLMediaElement: '',
    HTMLAudioElement: 'audio',
    HTMLVideoElement: 'video',
    HTMLIFrameElement: 'iframe',
    HTMLTemplateElement: 'template',
    HTMLDetailsElement: 'details',
    HTMLDialogElement: 'dialog',
  },
  'web/dom/html-canvas-element': { HTMLCanvasElement: 'canvas' },
  'web/dom/forms': {
    HTMLButtonElement: 'button',
    HTMLLabelElement: 'label',
    HTMLFieldSetElement: 'fieldset',
    HTMLLegendElement: 'legend',
    HTMLOutputElement: 'output',
    HTMLProgressElement: 'progress',
    HTMLMeterElement: 'meter',
  },
  'web/dom/html-form-element': { HTMLFormElement: 'form' },
  'web/dom/html-input-element': { HTMLInputElement: 'input', HTMLTextAreaElement: 'textarea' },
  'web/dom/html-select-element': {
    HTMLSelectElement: 'select',
    HTMLOptionElement: 'option',
    HTMLOptGroupElement: 'optgroup',
    HTMLDataListElement: 'datalist',
  },
  'web/dom/html-element': {
    HTMLElement:
      'abbr address article aside b bdi bdo center cite code dd dfn dt em figcaption figure footer ' +
      'header hgroup i kbd main mark nav noscript rp rt ruby s samp search section small strong sub ' +
      'sup u var wbr',
    HTMLUnknownElement: '',
  },
};

/** Module and names of all interfaces that a window has by its document. */
exports.interfaces = () => {
  const all = {
    __proto__: null,
    'web/dom/attr': ['Attr', 'NamedNodeMap'],
    'web/dom/character-data': words('CharacterData Comment DocumentFragment DocumentType Text'),
    'web/dom/collections': ['HTMLCollection', 'NodeList'],
    'web/dom/dataset': ['DOMStringMap'],
    'web/dom/document': ['Document', 'HTMLDocument'],
    'web/dom/element': ['Element'],
    'web/dom/mutation-observer': ['MutationObserver', 'MutationRecord'],
    'web/dom/node': ['Node'],
    'web/dom/style': ['CSSStyleDeclaration'],
    'web/dom/svg-element': ['SVGElement'],
    'web/dom/token-list': ['DOMTokenList'],
    'web/dom/ui-events': words(
      'BeforeUnloadEvent CompositionEvent DragEvent FocusEvent HashChangeEvent InputEvent ' +
        'KeyboardEvent MouseEvent PageTransitionEvent PointerEvent PopStateEvent StorageEvent ' +
        'SubmitEvent ToggleEvent UIEvent WheelEvent',
    ),
    'web/history': ['History'],
    'web/location': ['Location'],
    'web/navigator': ['Navigator', 'Screen'],
    'web/storage': ['Storage'],
  };
  for (const id of ObjectKeys(exports.elements)) all[id] = ObjectKeys(exports.elements[id]);
  return all;
};

/** Tag to [module, interface]. */
exports.tags = () => {
  const tags = { __proto__: null };
  for (const id of ObjectKeys(exports.elements)) {
    for (const name of ObjectKeys(exports.elements[id])) {
      for (const tag of words(exports.elements[id][name])) tags[tag] = [id, name];
    }
  }
  return tags;
};
