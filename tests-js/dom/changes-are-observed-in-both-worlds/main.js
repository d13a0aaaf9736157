const assert = require('node:assert');
const { once } = require('node:events');
const { ipcMain } = require('electron');
const { cases, inPage, openLoaded } = require('../../support');

cases({
  'the preload hears of nodes that the page adds': async () => {
    const window = await openLoaded(__dirname);
    const heard = once(ipcMain, 'seen');
    await inPage(window, () => {
      document.querySelector('p').append(document.createElement('em'));
      document.body.append(document.createElement('hr'));
    });
    assert.deepStrictEqual((await heard)[1], ['EM', 'HR']);
  },

  'records say what came, what went and what was there before': async () => {
    const records = await inPage(await openLoaded(__dirname), () => {
      const [main, first] = [document.querySelector('main'), document.querySelector('p')];
      const observer = new MutationObserver(() => {});
      const options = { attributeOldValue: true, characterDataOldValue: true, childList: true };
      observer.observe(main, { ...options, subtree: true });
      main.className = 'new';
      first.firstChild.data = 'uno';
      const second = document.createElement('p');
      main.append(second);
      first.remove();
      second.textContent = 'two';
      main.removeAttribute('lang');
      const name = (node) => node && (node.id || node.nodeName);
      return observer
        .takeRecords()
        .map((record) => [
          record.type,
          name(record.target),
          record.attributeName,
          record.oldValue,
          [...record.addedNodes].map(name),
          [...record.removedNodes].map(name),
          name(record.previousSibling),
          name(record.nextSibling),
        ]);
    });
    assert.deepStrictEqual(records, [
      ['attributes', 'main', 'class', 'old', [], [], null, null],
      ['characterData', '#text', null, 'one', [], [], null, null],
      ['childList', 'main', null, null, ['P'], [], 'P', null],
      ['childList', 'main', null, null, [], ['P'], null, 'P'],
      ['childList', 'P', null, null, ['#text'], [], null, null],
    ]);
  },

  'what is not asked for is not told, nor what happens after disconnect': async () => {
    const counts = await inPage(await openLoaded(__dirname), () => {
      const main = document.querySelector('main');
      const [direct, filtered, over] = [0, 1, 2].map(() => new MutationObserver(() => {}));
      direct.observe(main, { childList: true });
      filtered.observe(main, { attributeFilter: ['lang'] });
      over.observe(main, { attributes: true });
      main.querySelector('p').textContent = 'deeper';
      main.lang = 'en';
      main.title = 'a title';
      over.disconnect();
      main.title = 'another';
      let refused;
      try {
        direct.observe(main, { subtree: true });
      } catch (error) {
        refused = `${error.name}: ${error.message}`;
      }
      return [...[direct, filtered, over].map((each) => each.takeRecords().length), refused];
    });
    assert.deepStrictEqual(counts, [
      0,
      1,
      0,
      "TypeError: Failed to execute 'observe' on 'MutationObserver': The options object must set at " +
        "least one of 'attributes', 'characterData', or 'childList' to true.",
    ]);
  },

  'records come in one microtask, in its turn': async () => {
    const order = await inPage(await openLoaded(__dirname), async () => {
      const happened = [];
      const observer = new MutationObserver((records) => happened.push(records.length));
      observer.observe(document.body, { attributes: true });
      queueMicrotask(() => happened.push('before'));
      document.body.title = 'a';
      queueMicrotask(() => happened.push('after'));
      document.body.title = 'b';
      await new Promise((resolve) => setTimeout(resolve));
      return happened;
    });
    assert.deepStrictEqual(order, ['before', 2, 'after']);
  },
});
