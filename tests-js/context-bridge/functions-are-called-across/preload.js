const { contextBridge } = require('electron');

class Lamp {
  constructor() {
    this.lit = true;
  }
}

function tool() {
  return 'tool';
}
tool.handle = 'wood';
tool.prototype.grip = () => 'grip';

let calls = 0;
let kept;
let made;

const throwingList = (text) => {
  const list = ['fine'];
  Object.defineProperty(list, 1, {
    enumerable: true,
    get() {
      throw new Error(text);
    },
  });
  return list;
};

contextBridge.exposeInMainWorld('desk', {
  giveString: () => 'ink',
  giveNumber: () => 88,
  giveBoolean: () => false,
  giveList: () => ['pen', ['nib']],
  giveObject: () => ({ drawer: { keys: 2 } }),
  giveNothing: () => {},
  giveNull: () => null,
  giveBig: () => 9n,
  giveFunction: () => () => 'given',
  givePromise: () => Promise.resolve('promised'),
  giveDate: () => new Date(86400000),
  giveBack: (value) => value,
  areSame: (a, b) => a === b,
  areSameInside: (a, list) => list[0] === a && list[1].of === a,
  fail(text) {
    throw new RangeError(text);
  },
  failOddly(value) {
    throw value;
  },
  giveThrowing: () => throwingList('boom'),
  giveThrowingObject: () => ({
    get drawer() {
      throw new Error('stuck');
    },
  }),
  giveUncloneable: () => new WeakSet(),
  give: (value) => value.length,
  count: () => ++calls,
  callWith: (callback, ...args) => callback(...args),
  keep: (callback) => {
    kept = callback;
  },
  callKept: () => kept('kept'),
  callLater: (callback) => void setTimeout(() => callback('later'), 1),
  callThrowing: (callback) => {
    try {
      callback();
      return 'no error';
    } catch (error) {
      return [error.constructor === Error, error.message];
    }
  },
  chain: (make) => make((answer) => Promise.resolve(`${answer}!`)),
  deepFunction: () => () => () => () => 'at the bottom',
  receiver() {
    return this.giveString === undefined ? 'another' : this.giveString();
  },
  Lamp,
  tool,
  isNew: function () {
    made = new.target !== undefined;
  },
  wasNew: () => made,
  sum: (...args) => [args.length, args.reduce((total, part) => total + part, 0)],
  nest: (depth) => {
    let value = 'core';
    for (let i = 0; i < depth; i++) value = [value];
    return value;
  },
  depthOf: (value) => {
    let depth = 0;
    for (let at = value; Array.isArray(at) || typeof at === 'object'; depth++) at = at[0];
    return depth;
  },
});

contextBridge.exposeInMainWorld('shout', (text) => `${text}!`);
contextBridge.exposeInMainWorld('relay', (make) => make((answer) => Promise.resolve(`${answer}?`)));
contextBridge.exposeInMainWorld('whoAmI', function whoAmI() {
  return this === globalThis;
});

const exposing = (name, value) => {
  try {
    contextBridge.exposeInMainWorld(name, value);
    return 'exposed';
  } catch (error) {
    return `${error.constructor === Error || error.constructor === TypeError} ${error.message}`;
  }
};
const ring = [];
ring[0] = ring;
contextBridge.exposeInMainWorld('exposures', {
  throwing: exposing('throwing', throwingList('not exposed')),
  uncloneable: exposing('uncloneable', new WeakMap()),
  mapOfFunctions: exposing('mapOfFunctions', new Map([['f', () => 1]])),
  ring: exposing('ring', ring),
});
