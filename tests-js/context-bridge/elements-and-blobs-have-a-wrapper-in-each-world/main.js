const assert = require('node:assert');
const { inPage, openLoaded, scenario, variant } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname, { sandbox: variant === 'sandboxed' });

  const facts = await inPage(window, async () => {
    const { api } = window;
    const describe = (element) => [
      element.tagName,
      element.constructor.name,
      typeof element.querySelector,
    ];
    const file = new File(['12', new Uint8Array([52, 53]), new Blob(['!'])], 'a.txt', {
      type: 'Text/Plain',
      lastModified: 5,
    });
    const blob = api.getBlob();
    return {
      element: [describe(api.getElement()), api.getElement() === document.body],
      back: api.describeElement(() => document.body),
      blob: [
        await blob.text(),
        blob.size,
        blob.type,
        blob instanceof Blob,
        api.echo(blob) === blob,
      ],
      slice: [await blob.slice(1, -1).text(), (await blob.slice(-1).arrayBuffer()).byteLength],
      blobBack: await api.textOf(() => file),
      file: [api.echo(file) === file, api.nameOf(file)],
      port: Object.keys(api.port),
    };
  });
  assert.deepStrictEqual(facts, {
    element: [['BODY', 'HTMLBodyElement', 'function'], true],
    back: ['BODY', 'HTMLBodyElement', 'function'],
    blob: ['abcd', 4, 'text/x', true, true],
    slice: ['bc', 1],
    blobBack: ['1245!'],
    file: [true, ['a.txt', 'text/plain', 5, true]],
    port: [],
  });
});
