const assert = require('node:assert');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const facts = await inPage(window, () => {
    const list = document.querySelector('#list');
    list.innerHTML = '<li>one</li><li>two</li>';
    const item = document.createElement('li');
    item.textContent = '<three>';
    item.dataset.number = '3';
    item.classList.add('new', 'item');
    item.setAttribute('title', 'Third');
    list.append(item, 'tail');
    list.querySelectorAll('li')[0].remove();
    const input = document.querySelector('input');
    input.value = 'changed';
    return {
      html: list.innerHTML,
      text: list.textContent,
      count: document.querySelectorAll('#list > li').length,
      same: document.getElementById('list') === list,
      classes: [item.classList.contains('new'), item.className],
      value: [input.value, input.getAttribute('value')],
      instance: item instanceof HTMLElement && item instanceof Node && String(item),
      parent: item.parentNode === list && item.closest('ul') === list,
    };
  });
  assert.deepStrictEqual(facts, {
    html: '<li>two</li><li data-number="3" class="new item" title="Third">&lt;three&gt;</li>tail',
    text: 'two<three>tail',
    count: 2,
    same: true,
    classes: [true, 'new item'],
    value: ['changed', 'first'],
    instance: '[object HTMLLIElement]',
    parent: true,
  });
});
