// Defines globalThis.$web(add): hands over every kind of object that the web's API gives out, and what
// it throws. Returns a promise for the end.

(() => {
  const thrownBy = (action) => {
    try {
      return action();
    } catch (error) {
      return error;
    }
  };

  function overflow() {
    structuredClone({});
    overflow();
  }

  async function collect(add) {
    const { port1, port2 } = new MessageChannel();
    const spare = new MessageChannel();
    add(port1, 'port1');
    add(port2, 'port2');
    for (const type of ['message', 'messageerror', 'close']) {
      port2.addEventListener(type, (event) => add(event, `${type} event of a port`));
    }
    port2.start();
    const buffer = new ArrayBuffer(8);
    port1.postMessage(
      {
        date: new Date(0),
        map: new Map([[1, new Set([2])]]),
        error: new RangeError('cloned', { cause: [1n] }),
        bytes: new Uint8Array(buffer),
        port: spare.port1,
        list: [/x/g, Object(1), new DataView(new ArrayBuffer(2))],
      },
      [spare.port1, buffer],
    );
    add(thrownBy(() => port1.postMessage(() => {})), 'error of an uncloneable message');
    add(thrownBy(() => port1.postMessage(1, [port1])), 'error of a port sent through itself');
    add(thrownBy(() => port1.postMessage(1, [spare.port1])), 'error of a neutered port');
    add(thrownBy(() => port1.postMessage(1, [buffer])), 'error of a detached buffer');
    add(thrownBy(() => port1.postMessage(1, [1])), 'error of a transfer list');
    add(thrownBy(() => port1.postMessage()), 'error of a missing argument');
    add(thrownBy(() => new MessagePort()), 'error of a constructor');
    add(thrownBy(() => structuredClone(Symbol('s'))), 'error of structuredClone');
    add(structuredClone({ a: [new Map(), new Error('e')] }), 'clone');
    add(thrownBy(() => atob('%')), 'error of atob');
    add(thrownBy(() => new URL('::')), 'error of URL');
    add(thrownBy(() => new TextDecoder('no-such-label')), 'error of TextDecoder');
    add(thrownBy(() => new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array([255]))), 'e');
    add(thrownBy(() => crypto.getRandomValues(new Float32Array(1))), 'error of getRandomValues');
    add(thrownBy(() => performance.measure('m', 'no-such-mark')), 'error of measure');
    add(new URL('http://a.b/?c=d#e'), 'url');
    add(new AbortController(), 'controller');
    add(AbortSignal.abort(), 'signal');
    add(AbortSignal.timeout(1), 'signal');
    add(new TextEncoder().encode('a'), 'bytes');
    add(new CustomEvent('x', { detail: 1 }), 'custom event');
    add(new MessageEvent('x'), 'message event');
    add(new DOMException('a', 'b'), 'DOMException');
    for (const specifier of ['nothing', './nothing.js', 'java.lang.String', 'data:x', 'node:nothing']) {
      await import(specifier).then(
        (namespace) => add(namespace, `module ${specifier}`),
        (error) => add(error, `rejection of import('${specifier}')`),
      );
    }
    add(thrownBy(() => eval('let a = ;')), 'syntax error');
    add(thrownBy(() => null.x), 'engine error');
    if (typeof document === 'undefined') add(thrownBy(overflow), 'error of an overflow');
    add(setTimeout(() => {}, 0), 'timer');
    await new Promise((done) => {
      spare.port2.onclose = (event) => { add(event, 'close event'); done(); };
      setTimeout(() => { port1.close(); spare.port1.close(); setTimeout(done, 10); }, 10);
    });
  }

  /** The same for pages. */
  async function collectInPage(add) {
    await collect(add);
    for (const type of ['message', 'error', 'unhandledrejection', 'hashchange', 'storage']) {
      window.addEventListener(type, (event) => add(event, `${type} event of window`));
    }
    const { port1 } = new MessageChannel();
    window.postMessage({ a: 1 }, '*', [port1]);
    add(thrownBy(() => window.postMessage(() => {}, '*')), 'error of window.postMessage');
    add(thrownBy(() => window.postMessage(1, '::')), 'error of window.postMessage');
    Promise.reject(new Error('nobody catches this'));
    setTimeout(() => { throw new TypeError('nobody catches this either'); }, 0);
    add(document, 'document');
    const root = document.createElement('div');
    root.innerHTML =
      '<p id="p" class="a b" data-x="1" style="color: red">text<!-- comment --></p>' +
      '<form><input name="i" type="checkbox"><select><option>1</option></select>' +
      '<textarea></textarea><button>b</button></form><a href="x">y</a><img><svg></svg><iframe></iframe>' +
      '<template><b></b></template><table><tr><td></td></tr></table><video></video><canvas></canvas>';
    (document.body ?? document.documentElement ?? document).append(root);
    for (const node of root.querySelectorAll('*')) add(node, `element ${node.localName}`);
    const element = root.querySelector('#p');
    for (const type of ['click', 'input', 'change', 'submit', 'keydown', 'focus']) {
      root.addEventListener(type, (event) => add(event, `${type} event of an element`), true);
    }
    element.click();
    root.querySelector('input').click();
    add(element.childNodes, 'childNodes');
    add(element.attributes, 'attributes');
    add(element.classList, 'classList');
    add(element.dataset, 'dataset');
    add(element.style, 'style');
    add(root.getElementsByTagName('p'), 'live collection');
    add(document.createTextNode('t'), 'text');
    add(document.createDocumentFragment(), 'fragment');
    add(thrownBy(() => root.querySelector('[')), 'error of querySelector');
    add(thrownBy(() => root.append(Symbol('s'))), 'error of append');
    add(thrownBy(() => element.append(root)), 'error of a cycle');
    add(thrownBy(() => root.removeChild(document)), 'error of removeChild');
    add(thrownBy(() => document.createElement('<')), 'error of createElement');
    add(thrownBy(() => root.setAttribute('<', 1)), 'error of setAttribute');
    add(thrownBy(() => element.classList.add('a b')), 'error of classList');
    add(thrownBy(() => root.insertAdjacentHTML('nowhere', '')), 'error of insertAdjacentHTML');
    add(location, 'location');
    add(navigator, 'navigator');
    add(history, 'history');
    for (const name of ['localStorage', 'sessionStorage']) add(thrownBy(() => window[name]), name);
    location.hash = '#walked';
    await new Promise((done) => setTimeout(done, 20));
  }

  Object.defineProperty(globalThis, '$web', {
    value: typeof document === 'undefined' ? collect : collectInPage,
  });
})();
