const assert = require('node:assert');
const { cases, inPage, openLoaded, variant } = require('../../support');

const look = async () => {
  const { badge, bytes, chest, harbour, island, marked, pattern } = window;
  const isOwn = (value, Class) => Object.getPrototypeOf(value) === Class.prototype;
  const fresh = Symbol('fresh');
  const quay = document.getElementById('quay');
  const blob = harbour.giveBlob();
  const file = harbour.giveFile();
  const [freshText, , freshBack] = harbour.ownSymbol(fresh);
  return {
    badge: [typeof badge, badge.description, badge === harbour.giveBadge(), harbour.isBadge(badge)],
    badgeGiven: [harbour.isBadge(harbour.giveBadge()), harbour.isBadge(Symbol('badge'))],
    marked: [marked[badge], marked.plain, Object.getOwnPropertySymbols(marked).length],
    byBadge: harbour.byBadge({ [badge]: 'mine' }),
    fresh: [freshText, freshBack === fresh],
    shared: harbour.ownSymbol(Symbol.for('shared'))[1],
    iterator: harbour.ownSymbol(Symbol.iterator)[2] === Symbol.iterator,
    bytes: [isOwn(bytes, Uint16Array), isOwn(bytes.buffer, ArrayBuffer), [...bytes]],
    pattern: [isOwn(pattern, RegExp), pattern.source, pattern.flags, pattern.test('a Harp')],
    nested: [
      isOwn(chest.bytes, Float64Array),
      chest.bytes[0],
      isOwn(chest.inner.pattern, RegExp),
      chest.inner.pattern.flags,
    ],
    island: [
      island.name,
      island.itself === island,
      island.harbour.of === island,
      island.itself.itself.harbour.of.name,
    ],
    elementGiven: [harbour.giveElement() === quay, harbour.giveElement() instanceof HTMLDivElement],
    elementTaken: [harbour.paint(quay), quay.textContent],
    elementsTaken: harbour.elementsOf([quay, document.body, document.createElement('em')]),
    blobGiven: [isOwn(blob, Blob), blob.type, await blob.text(), blob === harbour.giveBlob()],
    blobTaken: [
      await harbour.readBlob(new Blob(['ma', 'rmalade'], { type: 'text/spread' })),
      harbour.isBlob(blob),
      await harbour.readBlob(new Blob(['marmalade']).slice(3, 7, 'text/Cut')),
    ],
    files: [
      [isOwn(file, File), file.name, file.lastModified, await file.text()],
      harbour.readFile(new File(['four'], 'page.txt', { lastModified: 9 })),
    ],
    cloned: [
      isOwn(chest.date, Date) && chest.date.getTime(),
      isOwn(chest.map, Map) && isOwn(chest.map.get('k'), Set) && [...chest.map.get('k')],
      isOwn(chest.buffer, ArrayBuffer) && [...new Uint8Array(chest.buffer)],
      isOwn(chest.boxed, Number) && chest.boxed.valueOf(),
    ],
    instances: [isOwn(chest.ship, Object), chest.ship],
    empty: [Object.keys(chest.port), typeof chest.ipcRenderer.send],
  };
};

let facts;
const seen = () => {
  facts ??= openLoaded(__dirname, { sandbox: variant === 'sandboxed' }).then((window) =>
    inPage(window, look),
  );
  return facts;
};

const is = (expected) => async () => {
  const page = await seen();
  const found = Object.fromEntries(Object.keys(expected).map((name) => [name, page[name]]));
  assert.deepStrictEqual(found, expected);
};

cases({
  'an exposed symbol is the symbol of the preload': is({ badge: ['symbol', 'badge', true, true] }),
  'a symbol that a function returns is the same': is({ badgeGiven: [true, false] }),
  'what has a symbol for a key is read by it': is({
    marked: [{ by: 'symbol' }, 1, 1],
    byBadge: 'mine',
  }),
  'a typed array is one of the page': is({ bytes: [true, true, [500, 600]] }),
  'a regular expression is one of the page': is({ pattern: [true, 'h(ar)+p', 'is', true] }),
  'typed arrays and regular expressions in an object': is({ nested: [true, 0.5, true, 'u'] }),
  'an object that holds itself still does': is({ island: ['Sark', true, true, 'Sark'] }),
  'an element that a function returns is the one in the page': is({ elementGiven: [true, true] }),
  'an element that a function is given is the one in the page': is({
    elementTaken: [[true, true], 'painted'],
    elementsTaken: ['DIV', 'BODY', 'EM'],
  }),
  'a blob that a function returns is a blob of the page': is({
    blobGiven: [true, 'text/plain', 'jam', true],
  }),
  'a blob that a function is given is a blob of the preload': is({
    blobTaken: [[true, 'text/spread', 'marmalade'], true, [true, 'text/cut', 'mala']],
  }),
  'symbols of the page, registered and well-known ones': is({
    fresh: ['Symbol(fresh)', true],
    shared: true,
    iterator: true,
  }),
  'files cross as blobs do': is({
    files: [
      [true, 'abc.txt', 5, 'abc'],
      [true, 'page.txt', 9, 4],
    ],
  }),
  'dates, maps, sets, buffers and boxed values are cloned': is({
    cloned: [86400000, [1], [7, 8], 5],
  }),
  'instances lose their class, ports and ipcRenderer all they can do': is({
    instances: [true, { deck: 'teak' }],
    empty: [[], 'undefined'],
  }),
});
