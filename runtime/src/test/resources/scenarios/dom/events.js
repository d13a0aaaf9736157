'use strict';

const page = binding('test_page');
const { load } = page;

require('web/window').install();

function loaded(html) {
  return new Promise((resolve) => {
    addEventListener('load', resolve, { once: true });
    load(html);
  });
}

scenario('an event captures from the window and bubbles back to it', async (t) => {
  await loaded('<div><p></p></div>');
  const p = document.querySelector('p');
  const seen = [];
  const targets = { window, document, body: document.body, div: p.parentNode, p };
  for (const [name, target] of Object.entries(targets)) {
    target.addEventListener('x', () => seen.push(`${name} captures`), true);
    target.addEventListener('x', () => seen.push(`${name} bubbles`));
  }
  p.dispatchEvent(new Event('x', { bubbles: true }));
  t.deepEqual(seen, [
    'window captures',
    'document captures',
    'body captures',
    'div captures',
    'p captures',
    'p bubbles',
    'div bubbles',
    'body bubbles',
    'document bubbles',
    'window bubbles',
  ]);
  t.equal(p.dispatchEvent(new Event('y', { cancelable: true })), true);
});

scenario('the event knows its target, its path and its phase', async (t) => {
  await loaded('<div><p></p></div>');
  const p = document.querySelector('p');
  let seen;
  document.addEventListener('x', (event) => {
    const { target, currentTarget, eventPhase } = event;
    seen = [target, currentTarget, eventPhase, window.event];
    t.equal(event.composedPath().at(-1), window);
  });
  const event = new Event('x', { bubbles: true });
  p.dispatchEvent(event);
  t.deepEqual(seen, [p, document, 3, event]);
});

scenario('handlers may be properties or attributes', async (t) => {
  globalThis.seen = [];
  await loaded(
    '<button id=b onclick="seen.push(event.type, this.id, id, title)" title=t></button>',
  );
  const button = document.querySelector('button');
  button.click();
  t.deepEqual(seen.splice(0), ['click', 'b', 'b', 't']);
  button.onclick = function (event) {
    seen.push(this === button, event instanceof MouseEvent);
  };
  button.click();
  t.deepEqual(seen.splice(0), [true, true]);
  button.setAttribute('onclick', 'return false');
  t.equal(button.dispatchEvent(new MouseEvent('click', { cancelable: true })), false);
  button.removeAttribute('onclick');
  t.equal(button.onclick, null);
});

scenario('a handler attribute that does not parse is reported', async (t) => {
  await loaded('\n<p onclick="))">');
  document.querySelector('p').click();
  t.match(binding('console_lines').take(), /SyntaxError.*index\.html:2/s);
});

scenario("a body's onload is the window's", async (t) => {
  await loaded('<body onload="globalThis.ran = this === window"><script>var h = onload</script>');
  t.equal(ran, true);
  t.equal(typeof h, 'function');
  t.equal(document.body.onload, window.onload);
});

scenario('a click toggles a check box, unless it is cancelled', async (t) => {
  await loaded('<label>x<input type=checkbox></label>');
  const box = document.querySelector('input');
  const seen = [];
  for (const type of ['click', 'input', 'change']) {
    box.addEventListener(type, () => seen.push(`${type} ${box.checked}`));
  }
  box.click();
  t.deepEqual(seen.splice(0), ['click true', 'input true', 'change true']);
  box.addEventListener('click', (event) => event.preventDefault());
  box.click();
  t.deepEqual(seen.splice(0), ['click false']);
  t.equal(box.checked, true);
  t.equal(document.querySelector(':checked'), box);
});

scenario('a label clicks its control', async (t) => {
  await loaded('<label for=a id=l>x</label><input id=a type=checkbox>');
  document.getElementById('l').click();
  t.equal(document.getElementById('a').checked, true);
});

scenario('one radio button of a group is on', async (t) => {
  await loaded('<form><input type=radio name=n checked><input type=radio name=n></form>');
  const [a, b] = document.querySelectorAll('input');
  b.click();
  t.deepEqual([a.checked, b.checked], [false, true]);
  a.checked = true;
  t.deepEqual([a.checked, b.checked], [true, false]);
});

scenario('a button submits its form', async (t) => {
  await loaded(
    '<form action="next.html"><input name=q value="a b"><button name=go>go</button></form>',
  );
  const form = document.querySelector('form');
  let submitter;
  const stop = (event) => {
    ({ submitter } = event);
    event.preventDefault();
  };
  form.addEventListener('submit', stop);
  document.querySelector('button').click();
  t.equal(submitter, document.querySelector('button'));
  t.equal(page.takeNavigation(), null);
  form.removeEventListener('submit', stop);
  document.querySelector('button').click();
  t.equal(page.takeNavigation(), 'file:///app/next.html?q=a+b&go=');
});

scenario('controls keep values apart from their attributes', async (t) => {
  await loaded(
    '<form><input value=a><textarea>b</textarea><select><option>1<option value=two>2</select></form>',
  );
  const form = document.querySelector('form');
  const [input, area, select] = form.elements;
  t.deepEqual([input.value, area.value, select.value], ['a', 'b', '1']);
  input.value = 'x';
  area.value = 'y';
  select.value = 'two';
  t.deepEqual([input.value, area.value, select.value], ['x', 'y', 'two']);
  t.equal(select.selectedIndex, 1);
  t.equal(select.options[1].selected, true);
  t.equal(input.getAttribute('value'), 'a');
  form.reset();
  t.deepEqual([input.value, area.value, select.value], ['a', 'b', '1']);
});

scenario('a link navigates', async (t) => {
  await loaded('<a href="b.html?x#y"><b>x</b></a>');
  const a = document.querySelector('a');
  t.equal(a.href, 'file:///app/b.html?x#y');
  t.deepEqual([a.pathname, a.search, a.hash], ['/app/b.html', '?x', '#y']);
  document.querySelector('b').click();
  t.equal(page.takeNavigation(), 'file:///app/b.html?x#y');
});

scenario('focus moves and tells', async (t) => {
  await loaded('<input id=a><input id=b>');
  const [a, b] = document.querySelectorAll('input');
  const seen = [];
  for (const type of ['focus', 'blur']) {
    document.addEventListener(type, (event) => seen.push(`${type} ${event.target.id}`), true);
  }
  t.equal(document.activeElement, document.body);
  a.focus();
  b.focus();
  t.equal(document.activeElement, b);
  t.equal(document.querySelector(':focus'), b);
  b.blur();
  t.equal(document.activeElement, document.body);
  t.deepEqual(seen, ['focus a', 'blur a', 'focus b', 'blur b']);
});

scenario('both worlds get one event each, the isolated world first', async (t) => {
  page.inIsolatedWorld(`
    var seen = [];
    addEventListener('load', () => seen.push('load ' + document.readyState));
    document.addEventListener('x', (event) => {
      seen.push(event.type + ' ' + event.detail + ' ' + (event.target === document.querySelector('p')) +
        ' ' + (event instanceof CustomEvent) + ' ' + event.isTrusted);
      document.body.append('isolated ');
      event.preventDefault();
    });
  `);
  await loaded('<p></p>');
  const p = document.querySelector('p');
  p.addEventListener('x', (event) => document.body.append(`main ${event.defaultPrevented}`));
  const goesOn = p.dispatchEvent(
    new CustomEvent('x', { bubbles: true, cancelable: true, detail: 7 }),
  );
  t.equal(goesOn, false);
  t.equal(document.body.textContent, 'isolated main true');
  t.equal(page.inIsolatedWorld('seen.join()'), 'load complete,x 7 true true false');
});

scenario('each world has its own wrappers, handlers and expandos', async (t) => {
  page.inIsolatedWorld('window.onload = () => { document.body.mine = "isolated" }');
  window.onload = () => {
    document.body.mine ??= 'main';
  };
  await loaded('<p onclick="1">');
  t.equal(document.body.mine, 'main');
  t.equal(page.inIsolatedWorld('document.body.mine'), 'isolated');
  t.equal(page.inIsolatedWorld('String(document.querySelector("p").onclick)'), 'null');
  t.equal(page.inIsolatedWorld('document.body instanceof HTMLElement'), true);
});

scenario('what one world types the other can read', async (t) => {
  page.inIsolatedWorld('1');
  await loaded('<input>');
  page.inIsolatedWorld('document.querySelector("input").value = "typed"');
  t.equal(document.querySelector('input').value, 'typed');
});
