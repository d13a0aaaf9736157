'use strict';

const page = binding('test_page');
const { load } = page;

require('web/window').install();

/** Loads a page and waits for its load event. */
function loaded(html) {
  return new Promise((resolve) => {
    addEventListener('load', resolve, { once: true });
    load(html);
  });
}

scenario('a node has one wrapper', async (t) => {
  await loaded('<p id=a>x</p>');
  t.equal(document.getElementById('a'), document.querySelector('p'));
  t.equal(document.body.firstChild, document.querySelector('p'));
  t.equal(document.body.childNodes, document.body.childNodes);
  t.equal(document.body.parentNode.parentNode, document);
  t.equal(document.defaultView, window);
});

scenario('elements have the classes of their tags', async (t) => {
  await loaded('<div></div><input><foo></foo><x-y></x-y><em></em><svg></svg>');
  const names = [...document.body.children].map((e) => e.constructor.name);
  t.deepEqual(names, [
    'HTMLDivElement',
    'HTMLInputElement',
    'HTMLUnknownElement',
    'HTMLElement',
    'HTMLElement',
    'SVGElement',
  ]);
  t.equal(String(document.body), '[object HTMLBodyElement]');
  t.ok(document.body instanceof HTMLElement && document.body instanceof EventTarget);
  t.throws(() => new HTMLDivElement(), 'Illegal constructor');
});

scenario('the tree can be built and changed', async (t) => {
  await loaded('');
  const { body } = document;
  const list = document.createElement('ul');
  list.append(document.createElement('li'), 'text', new Comment('c'));
  list.prepend(new Text('first'));
  body.appendChild(list);
  t.equal(body.innerHTML, '<ul>first<li></li>text<!--c--></ul>');
  const item = list.querySelector('li');
  item.before('a');
  item.after('b');
  item.replaceWith(document.createElement('hr'));
  t.equal(list.outerHTML, '<ul>firsta<hr>btext<!--c--></ul>');
  list.replaceChildren('z');
  t.equal(list.childNodes.length, 1);
  list.firstChild.remove();
  t.equal(list.hasChildNodes(), false);
  t.equal(list.isConnected, true);
  list.remove();
  t.equal(list.isConnected, false);
});

scenario('impossible changes are refused with the standard errors', async (t) => {
  await loaded('<div><p></p></div>');
  const div = document.querySelector('div');
  const p = document.querySelector('p');
  t.throws(() => p.appendChild(div), { name: 'HierarchyRequestError' });
  t.throws(() => document.body.removeChild(p), {
    name: 'NotFoundError',
    message:
      "Failed to execute 'removeChild' on 'Node': The node to be removed is not a child of this node.",
  });
  t.throws(() => document.body.insertBefore(div, p), { name: 'NotFoundError' });
  t.throws(() => div.appendChild('text'), TypeError);
  t.throws(() => document.createElement('1'), { name: 'InvalidCharacterError' });
});

scenario('insertBefore and replaceChild keep the order', async (t) => {
  await loaded('<i></i><b></b>');
  const { body } = document;
  const [i, b] = body.children;
  body.insertBefore(b, i);
  t.equal(body.innerHTML, '<b></b><i></i>');
  body.insertBefore(b, b);
  t.equal(body.innerHTML, '<b></b><i></i>');
  body.insertBefore(b, null);
  t.equal(body.innerHTML, '<i></i><b></b>');
  t.equal(body.replaceChild(document.createTextNode('x'), i), i);
  t.equal(body.innerHTML, 'x<b></b>');
  const fragment = document.createDocumentFragment();
  fragment.append('1', '2');
  body.insertBefore(fragment, b);
  t.equal(body.innerHTML, 'x12<b></b>');
  t.equal(fragment.childNodes.length, 0);
});

scenario('attributes are read, written, reflected and listed', async (t) => {
  await loaded('<div ID=a data-user-name=x hidden></div>');
  const div = document.querySelector('div');
  t.equal(div.getAttribute('id'), 'a');
  t.equal(div.getAttribute('none'), null);
  t.deepEqual(div.getAttributeNames(), ['id', 'data-user-name', 'hidden']);
  t.equal(div.hidden, true);
  t.equal(div.toggleAttribute('hidden'), false);
  t.equal(div.hidden, false);
  t.equal(div.dataset.userName, 'x');
  div.dataset.someThing = 1;
  t.equal(div.getAttribute('data-some-thing'), '1');
  t.deepEqual(Object.keys(div.dataset), ['userName', 'someThing']);
  delete div.dataset.userName;
  t.equal(div.hasAttribute('data-user-name'), false);
  div.title = 'T';
  t.equal(div.outerHTML, '<div id="a" data-some-thing="1" title="T"></div>');
  t.equal(div.attributes.length, 3);
  t.equal(div.attributes.title.value, 'T');
  t.equal(div.attributes[0].name, 'id');
});

scenario('classList is a live view of the class attribute', async (t) => {
  await loaded('<div class="a  b"></div>');
  const div = document.querySelector('div');
  t.equal(div.classList.length, 2);
  t.equal(div.classList[1], 'b');
  div.classList.add('c', 'a');
  div.classList.remove('b');
  t.equal(div.className, 'a c');
  t.equal(div.classList.toggle('a'), false);
  t.equal(div.classList.toggle('x', true), true);
  t.equal(div.classList.replace('x', 'y'), true);
  t.deepEqual([...div.classList], ['c', 'y']);
  t.ok(div.classList.contains('y'));
  t.throws(() => div.classList.add('a b'), { name: 'InvalidCharacterError' });
});

scenario('style writes the style attribute', async (t) => {
  await loaded('<div style="color: red; background-image: url(a;b)"></div>');
  const { style } = document.querySelector('div');
  t.equal(style.color, 'red');
  t.equal(style.backgroundImage, 'url(a;b)');
  style.backgroundImage = '';
  style.fontSize = '12px';
  style.setProperty('--my-var', '1', 'important');
  const text = 'color: red; font-size: 12px; --my-var: 1 !important;';
  t.equal(document.querySelector('div').getAttribute('style'), text);
  t.equal(style.getPropertyPriority('--my-var'), 'important');
  t.equal(style.length, 3);
  t.equal(style.removeProperty('color'), 'red');
  t.equal(getComputedStyle(document.querySelector('div')).fontSize, '12px');
});

scenario('collections of children are live, query results are not', async (t) => {
  await loaded('<p name=n></p><p></p>');
  const { body } = document;
  const { children } = body;
  const found = document.querySelectorAll('p');
  const tags = document.getElementsByTagName('p');
  body.append(document.createElement('p'));
  t.equal(children.length, 3);
  t.equal(tags.length, 3);
  t.equal(found.length, 2);
  t.equal(children[2], body.lastElementChild);
  t.equal(children[3], undefined);
  t.equal(children.n, children[0]);
  t.ok(1 in children);
  t.deepEqual(Object.keys(found), ['0', '1']);
  const names = [];
  found.forEach((p, i) => names.push(p.localName + i));
  t.deepEqual(names, ['p0', 'p1']);
  t.equal(Array.from(children).length, 3);
});

scenario('an invalid selector is a SyntaxError as Chromium words it', async (t) => {
  await loaded('');
  t.throws(() => document.querySelector('!!'), {
    name: 'SyntaxError',
    message: "Failed to execute 'querySelector' on 'Document': '!!' is not a valid selector.",
  });
  t.throws(() => document.body.matches(':nope'), { name: 'SyntaxError' });
});

scenario('innerHTML parses, and its scripts do not run', async (t) => {
  await loaded('<div></div><table></table>');
  const div = document.querySelector('div');
  div.innerHTML = '<b>1</b> & <script>globalThis.ran = true</script><img alt="a&quot;b">';
  t.equal(div.children.length, 3);
  t.equal(globalThis.ran, undefined);
  t.equal(
    div.innerHTML,
    '<b>1</b> &amp; <script>globalThis.ran = true</script><img alt="a&quot;b">',
  );
  t.equal(div.querySelector('img').alt, 'a"b');
  div.insertAdjacentHTML('beforeend', '<i>2</i>');
  div.insertAdjacentText('afterbegin', '<');
  t.ok(div.innerHTML.startsWith('&lt;<b>'));
  t.equal(div.lastChild.localName, 'i');
  document.querySelector('table').innerHTML = '<tr><td>x';
  t.equal(document.querySelector('td').parentNode.parentNode.localName, 'tbody');
});

scenario('a script that is appended runs at once', async (t) => {
  await loaded('');
  const script = document.createElement('script');
  script.textContent = 'globalThis.seen = document.currentScript.id';
  script.id = 'me';
  document.head.append(script);
  t.equal(globalThis.seen, 'me');
  t.equal(document.currentScript, null);
});

scenario('clones share nothing with their originals', async (t) => {
  await loaded('<div id=a><p>x</p></div>');
  const div = document.getElementById('a');
  const clone = div.cloneNode(true);
  t.ok(clone !== div && clone.firstChild !== div.firstChild);
  t.equal(clone.outerHTML, div.outerHTML);
  t.equal(div.cloneNode().childNodes.length, 0);
  clone.id = 'b';
  t.equal(div.id, 'a');
  t.equal(div.cloneNode(true).isEqualNode(div), true);
});

scenario('text and title and the document say what they hold', async (t) => {
  await loaded('<title> A \n B </title><p>one <b>two</b></p>');
  t.equal(document.title, 'A B');
  document.title = 'C';
  t.equal(document.querySelector('title').textContent, 'C');
  t.equal(document.querySelector('p').textContent, 'one two');
  document.querySelector('p').textContent = '<x>';
  t.equal(document.querySelector('p').innerHTML, '&lt;x&gt;');
  t.equal(document.URL, 'file:///app/index.html');
  t.equal(document.readyState, 'complete');
  t.equal(document.cookie, '');
  t.equal(document.forms.length, 0);
  t.throws(() => document.write('x'), /document\.write\(\) is not supported/);
});

scenario('a page reads what its scripts saw while it was parsed', async (t) => {
  await loaded(
    '<script>var seen = [document.readyState, document.body]</script><body>' +
      '<p id=p></p><script>seen.push(document.getElementById("p").id, document.getElementById("q"))</script>' +
      '<p id=q></p>',
  );
  t.deepEqual(globalThis.seen, ['loading', null, 'p', null]);
});

scenario('an error in one script is reported and the next one runs', async (t) => {
  await loaded('<script>\nundefinedThing</script><script>var after = 1</script>');
  t.equal(globalThis.after, 1);
  t.match(binding('console_lines').take(), /undefinedThing is not defined.*index\.html:2/s);
});

scenario('templates keep their content in a fragment', async (t) => {
  await loaded('<template><p>x</p></template>');
  t.equal(document.querySelector('p'), null);
  const { content } = document.querySelector('template');
  t.equal(content.querySelector('p').textContent, 'x');
  document.body.append(content.cloneNode(true));
  t.equal(document.querySelector('p').textContent, 'x');
});

scenario('what needs a screen says so or answers with zeros', async (t) => {
  await loaded('<canvas></canvas>');
  const canvas = document.querySelector('canvas');
  t.throws(() => canvas.getContext('2d').fillText('x', 0, 0), /is not supported/);
  t.equal(canvas.getContext('webgl'), null);
  t.equal(canvas.offsetWidth, 0);
  t.equal(canvas.getBoundingClientRect().width, 0);
});
