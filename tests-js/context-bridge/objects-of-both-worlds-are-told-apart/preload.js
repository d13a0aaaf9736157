const { contextBridge, ipcRenderer } = require('electron');

const badge = Symbol('badge');
const blob = new Blob(['jam'], { type: 'text/plain' });

const island = { name: 'Sark' };
island.itself = island;
island.harbour = { of: island };

class Ship {
  deck = 'teak';
  sail() {}
}

contextBridge.exposeInMainWorld('badge', badge);
contextBridge.exposeInMainWorld('marked', { [badge]: { by: 'symbol' }, plain: 1 });
contextBridge.exposeInMainWorld('bytes', new Uint16Array([500, 600]));
contextBridge.exposeInMainWorld('pattern', /h(ar)+p/is);
contextBridge.exposeInMainWorld('island', island);
contextBridge.exposeInMainWorld('chest', {
  bytes: new Float64Array([0.5]),
  inner: { pattern: /x/u },
  date: new Date(86400000),
  map: new Map([['k', new Set([1])]]),
  buffer: new Uint8Array([7, 8]).buffer,
  boxed: Object(5),
  ship: new Ship(),
  port: new MessageChannel().port1,
  ipcRenderer,
});
contextBridge.exposeInMainWorld('harbour', {
  giveBadge: () => badge,
  isBadge: (symbol) => symbol === badge,
  ownSymbol: (symbol) => [symbol.toString(), symbol === Symbol.for('shared'), symbol],
  byBadge: (object) => object[badge],
  giveElement: () => document.getElementById('quay'),
  paint: (element) => {
    element.textContent = 'painted';
    return [
      element instanceof Element,
      Object.getPrototypeOf(element) === HTMLDivElement.prototype,
    ];
  },
  elementsOf: (list) => list.map((element) => element.tagName),
  giveBlob: () => blob,
  isBlob: (value) => value === blob,
  readBlob: async (value) => [value instanceof Blob, value.type, await value.text()],
  readFile: (value) => [value instanceof File, value.name, value.lastModified, value.size],
  giveFile: () => new File(['abc'], 'abc.txt', { lastModified: 5 }),
});
