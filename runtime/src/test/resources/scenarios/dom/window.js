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

scenario('the global object is the window', (t) => {
  t.equal(window, globalThis);
  for (const name of ['self', 'parent', 'top', 'frames']) t.equal(window[name], window);
  t.equal(String(window), '[object Window]');
  t.ok(window instanceof Window && window instanceof EventTarget);
  t.throws(() => new Window(), 'Illegal constructor');
  t.throws(() => {
    'use strict';
    window.document = 1;
  }, TypeError);
});

scenario('before the page begins the document is empty', (t) => {
  t.equal(document.documentElement, null);
  t.equal(document.body, null);
  t.equal(document.getElementById('x'), null);
  t.equal(document.readyState, 'loading');
});

scenario('the load events come in order', async (t) => {
  const seen = [];
  document.addEventListener('readystatechange', () => seen.push(document.readyState));
  document.addEventListener('DOMContentLoaded', (event) => seen.push(event.type, event.isTrusted));
  window.addEventListener('DOMContentLoaded', () => seen.push('window'));
  await loaded('');
  t.deepEqual(seen, ['interactive', 'DOMContentLoaded', true, 'window', 'complete']);
});

scenario('location shows the URL and navigates', async (t) => {
  await loaded('');
  t.equal(location.href, 'file:///app/index.html');
  t.deepEqual(
    [location.protocol, location.pathname, location.host],
    ['file:', '/app/index.html', ''],
  );
  t.equal(location.origin, 'file://');
  t.equal(window.origin, 'null');
  location.hash = 'top';
  t.equal(page.takeNavigation(), 'file:///app/index.html#top');
  t.equal(location.hash, '#top');
  location.hash = '#top';
  t.equal(page.takeNavigation(), null);
  location.href = 'other.html';
  t.equal(page.takeNavigation(), 'file:///app/other.html');
  location = 'third.html';
  t.equal(page.takeNavigation(), 'file:///app/third.html');
  location.reload();
  t.equal(page.takeNavigation(), 'reload');
  window.close();
  t.equal(page.takeNavigation(), 'close');
});

scenario('storage keeps strings', (t) => {
  localStorage.setItem('a', 1);
  localStorage.b = { toString: () => 'two' };
  t.equal(localStorage.getItem('a'), '1');
  t.equal(localStorage.b, 'two');
  t.equal(localStorage.length, 2);
  t.deepEqual(Object.keys(localStorage), ['a', 'b']);
  t.equal(localStorage.getItem('none'), null);
  delete localStorage.a;
  t.equal(localStorage.key(0), 'b');
  t.equal(sessionStorage.length, 0);
  localStorage.clear();
  t.equal(localStorage.length, 0);
});

scenario('animation frames come after 16 ms, all in one', async (t) => {
  const times = [];
  await new Promise((resolve) => {
    requestAnimationFrame((time) => times.push(time));
    cancelAnimationFrame(requestAnimationFrame(() => times.push('cancelled')));
    requestAnimationFrame((time) => {
      times.push(time);
      requestAnimationFrame(resolve);
    });
  });
  t.equal(times.length, 2);
  t.equal(times[0], times[1]);
  t.ok(times[0] >= 16);
});

scenario('dialogs answer without a user', (t) => {
  alert('x');
  t.equal(confirm('x'), false);
  t.throws(() => prompt(), 'prompt() is not supported.');
  t.equal(open('a.html'), null);
});

scenario('the window has a size and a navigator', (t) => {
  t.deepEqual([innerWidth, innerHeight, devicePixelRatio, screen.width], [800, 600, 1, 800]);
  t.match(navigator.userAgent, /Chrome\/.*Electron\//);
  t.equal(navigator.language, 'en-US');
  t.ok(navigator.hardwareConcurrency > 0);
  t.equal(matchMedia('(prefers-color-scheme: dark)').matches, false);
  t.equal(matchMedia('print').media, 'print');
});

scenario('constructors without new make images and options', async (t) => {
  await loaded('<select></select>');
  const image = new Image(10, 20);
  t.ok(image instanceof HTMLImageElement && image instanceof Image);
  t.equal(image.width, 10);
  document.querySelector('select').add(new Option('text', 'value', false, true));
  t.equal(document.querySelector('select').value, 'value');
});

scenario('history can replace the URL of the document', async (t) => {
  await loaded('');
  history.pushState(null, '', '?page=2');
  t.equal(location.search, '?page=2');
  t.throws(() => history.pushState(null, '', 'https://example.com/'), { name: 'SecurityError' });
});
