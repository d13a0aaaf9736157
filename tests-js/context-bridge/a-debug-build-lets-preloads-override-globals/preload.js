const { contextBridge, ipcRenderer } = require('electron');
const bridge = contextBridge.internalContextBridge;

const override = bridge.overrideGlobalValueFromIsolatedWorld;
const overrideDynamic = bridge.overrideGlobalValueWithDynamicPropsFromIsolatedWorld;
const overrideProperty = bridge.overrideGlobalPropertyFromIsolatedWorld;

const calls = [];

override(['devicePixelRatio'], 3.5);
override(['navigator', 'crew'], { cook: ['Ada'], count: 2 });
override(['document', 'body'], 'no node');

let reads = 0;
overrideProperty(['tide'], () => ({ height: ++reads }));
overrideProperty(['anchor'], () => 'dropped');

let sail = 'furled';
overrideProperty(
  ['sail'],
  () => sail,
  (value) => {
    calls.push(['sail', value, value instanceof Array]);
    sail = value;
  },
);

let knots = 0;
const log = { speed: 5, lines: ['calm'], mate: { name: 'Ben' } };
Object.defineProperty(log, 'knots', {
  enumerable: true,
  get() {
    knots += 10;
    return this === log && knots;
  },
});
Object.defineProperty(log.mate, 'watch', { enumerable: true, get: () => ++knots });
overrideDynamic(['log'], log);

let depth = 1;
const sounding = {
  lead: {
    line: {
      get depth() {
        return depth;
      },
      set depth(fathoms) {
        calls.push(['depth', fathoms]);
        depth = fathoms * 2;
      },
    },
  },
  set chart(name) {
    calls.push(['chart', name]);
  },
  take: () => ({
    get mark() {
      return `mark ${depth++}`;
    },
  }),
  readTwice: (page) => [page.count, page.count],
};
overrideDynamic(['sounding'], sounding);
override(['copied'], {
  lines: 1,
  get depth() {
    return ++depth;
  },
});

const attempt = (run) => {
  try {
    return run();
  } catch (error) {
    return `${error}`;
  }
};

const answers = {
  done: override(['done'], 1),
  lost: override(['nowhere', 'deep'], 1),
  none: override([], 1),
  sealed: overrideProperty(['window'], () => 1),
  inMainWorld: bridge.isInMainWorld(),
  isolated: bridge.contextIsolationEnabled,
  noPath: attempt(() => override('done', 1)),
  badPath: attempt(() => overrideDynamic([1], 1)),
  badGetter: attempt(() => overrideProperty(['other'], 7)),
  uncloneable: attempt(() => override(['other'], new WeakSet())),
};

ipcRenderer.on('tell', () => ipcRenderer.send('told', { answers, calls, reads }));
