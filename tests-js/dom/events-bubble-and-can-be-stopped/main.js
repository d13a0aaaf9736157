const assert = require('node:assert');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const order = await inPage(window, () => {
    const order = [];
    const outer = document.createElement('div');
    const inner = document.createElement('button');
    outer.append(inner);
    document.body.append(outer);
    const note = (name) => (event) => order.push([name, event.eventPhase]);
    outer.addEventListener('click', note('outer capture'), true);
    outer.addEventListener('click', note('outer'));
    inner.addEventListener('click', note('inner'), { once: true });
    inner.onclick = note('handler');
    inner.click();
    inner.addEventListener('click', (event) => event.stopPropagation());
    inner.click();
    const custom = new CustomEvent('mine', { bubbles: true, cancelable: true, detail: 5 });
    outer.addEventListener('mine', (event) => {
      order.push([event.detail, event.target === inner, event.currentTarget === outer]);
      event.preventDefault();
    });
    order.push(inner.dispatchEvent(custom));
    return order;
  });
  assert.deepStrictEqual(order, [
    ['outer capture', 1],
    ['inner', 2],
    ['handler', 2],
    ['outer', 3],
    ['outer capture', 1],
    ['handler', 2],
    [5, true, true],
    false,
  ]);
});
