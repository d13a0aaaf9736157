const { contextBridge } = require('electron');

const uncloneable = () => Object(Symbol('foo'));
const plain = {
  number: 123,
  string: 'string',
  boolean: true,
  array: [123, 'string', true, ['foo']],
};
const made = async () => ({ ...plain, fn: () => 'string' });
const values = {
  ...plain,
  symbol: Symbol('foo'),
  bigint: 10n,
  object: { ...plain },
  keyed: { [Symbol('foo')]: 123 },
  fn: () => null,
  promise: made(),
};
const get = (name) => values[name];
const rest = {
  getPromise: made,
  getFunction: async () => () => null,
  receive: (fn) => fn({ key: 'value', list: [{}] }),
  getBody: () => document.body,
  getBlob: () => new Blob(['ab']),
};
const globals = {
  api: { values, get, ...rest },
  direct: rest,
  values,
  get,
  getError: () => new TypeError('foo'),
  getWeirdError: () => Object.assign(new Error('foo'), { message: { garbage: true } }),
  errors: {
    normal() {
      throw new RangeError('whoops');
    },
    weird() {
      throw 'this is no error';
    },
    uncloneable,
    inArray: () => [uncloneable()],
    inObject: () => ({ bad: uncloneable() }),
    dynamic: () => ({
      get bad() {
        throw new Error('damm');
      },
    }),
    argument() {},
    rejects: async () => {
      throw uncloneable();
    },
    resolves: async () => uncloneable(),
  },
};
for (const key of Object.keys(globals)) contextBridge.exposeInMainWorld(key, globals[key]);
