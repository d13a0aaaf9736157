const assert = require('node:assert');
const { cases, inPage, openLoaded, variant } = require('../../support');

const TOO_DEEP =
  'Electron contextBridge recursion depth exceeded.  Nested objects deeper than 1000 are not supported.';
const NO_VALID_EXCEPTION =
  'An unknown exception occurred in the isolated context, an error occurred but a valid exception was not thrown.';

const look = async () => {
  const { desk, shout, relay } = window;
  const outcome = (run) => {
    try {
      return run();
    } catch (error) {
      return `${error.constructor === window[error.name]} ${error.name}: ${error.message}`;
    }
  };
  const throwing = (text, list = []) =>
    Object.defineProperty(list, list.length, {
      enumerable: true,
      get() {
        throw new Error(text);
      },
    });
  const nest = (depth, wrap) => {
    let value = 'core';
    for (let i = 0; i < depth; i++) value = wrap(value);
    return value;
  };
  const own = () => 'own';
  const item = { id: 1 };
  const chained = (send) => async () => {
    const answer = await send((add) => async () => `${await add('one')}${await add('two')}`);
    return answer();
  };
  return {
    returned: [
      desk.giveString(),
      desk.giveNumber(),
      desk.giveBoolean(),
      desk.giveList(),
      desk.giveObject(),
      desk.giveNothing(),
      desk.giveNull(),
      desk.giveBig(),
      desk.giveFunction()(),
      await desk.givePromise(),
      desk.giveDate().getTime(),
    ],
    bare: shout('hey'),
    original: desk.giveBack(own) === own,
    originalNested: desk.giveBack({ list: [own] }).list[0] === own,
    same: [desk.areSame(item, item), desk.areSame(item, { id: 1 }), desk.areSame(own, own)],
    sameInside: desk.areSameInside(item, [item, { of: item }]),
    thrown: outcome(() => desk.fail('no ink')),
    oddlyThrown: [
      outcome(() => desk.failOddly('text')),
      outcome(() => desk.failOddly(undefined)),
      outcome(() => desk.failOddly({ message: 5 })),
      outcome(() => desk.failOddly({ message: 'said by an object' })),
    ],
    throwingArgument: [
      outcome(() => desk.give(throwing('boom'))),
      outcome(() => desk.give([throwing('nested boom', ['x'])])),
      outcome(() => desk.give({ a: throwing('in an object') })),
      desk.give(['fine']),
      desk.give([['fine'], 'fine']),
    ],
    throwingReturned: [
      outcome(() => desk.giveThrowing()),
      outcome(() => desk.giveThrowingObject()),
      outcome(() => desk.giveUncloneable()),
      desk.giveString(),
    ],
    uncloneableArgument: outcome(() => desk.give(new WeakMap())),
    counted: Array.from({ length: 12 }, () => desk.count()),
    calledBack: desk.callWith((a, b) => `${a} and ${b}`, 'salt', 'pepper'),
    kept: (desk.keep((text) => `${text} in the page`), desk.callKept()),
    later: await new Promise(desk.callLater),
    callbackThrew: desk.callThrowing(() => {
      throw new SyntaxError('from the page');
    }),
    deep: desk.deepFunction()()()(),
    chained: await chained(desk.chain)(),
    bareChained: await chained(relay)(),
    receiver: [desk.receiver(), desk.receiver.call({}), (0, desk.receiver)()],
    globalReceiver: [window.whoAmI(), window.whoAmI.call({})],
    lamp: outcome(() => new desk.Lamp()).slice(0, 11),
    tool: [desk.tool(), desk.tool.handle, Object.keys(desk.tool), desk.tool.prototype?.grip],
    asNew: [new desk.isNew() && desk.wasNew(), desk.isNew() === undefined],
    sum: [desk.sum(), desk.sum(1, 2, 3)],
    depths: [
      desk.depthOf(nest(999, (value) => [value])),
      outcome(() => desk.depthOf(nest(1000, (value) => [value]))),
      desk.depthOf(nest(499, (value) => ({ 0: value }))),
      outcome(() => desk.depthOf(nest(500, (value) => ({ 0: value })))),
      Array.isArray(desk.nest(999)),
      outcome(() => desk.nest(1000)),
    ],
    exposures: window.exposures,
    notExposed: ['throwing', 'uncloneable', 'mapOfFunctions', 'ring'].filter(
      (name) => name in window,
    ),
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
  'methods return values of every type': is({
    returned: [
      'ink',
      88,
      false,
      ['pen', ['nib']],
      { drawer: { keys: 2 } },
      undefined,
      null,
      9n,
      'given',
      'promised',
      86400000,
    ],
  }),
  'a function alone can be the API': is({ bare: 'hey!' }),
  'a function that comes back is the one that was sent': is({
    original: true,
    originalNested: true,
  }),
  'an argument given twice is one object': is({ same: [true, false, true], sameInside: true }),
  'an error that is thrown brings its message': is({ thrown: 'true Error: no ink' }),
  'what a getter in an argument throws is thrown to the caller': is({
    throwingArgument: [
      'true Error: boom',
      'true Error: nested boom',
      'true Error: in an object',
      1,
      2,
    ],
  }),
  'what a getter in a returned array throws is told with a prefix': is({
    throwingReturned: [
      'true Error: Uncaught Error: boom',
      'true Error: Uncaught Error: stuck',
      'true Error: Uncaught Error: An object could not be cloned.',
      'ink',
    ],
  }),
  'a function can be called again and again': is({
    counted: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  }),
  'a callback of the page can be called': is({
    calledBack: 'salt and pepper',
    kept: 'kept in the page',
    later: 'later',
    callbackThrew: [true, 'from the page'],
  }),
  'callbacks of callbacks with promises': is({
    chained: 'one!two!',
    deep: 'at the bottom',
  }),
  'callbacks of callbacks with promises, of a function alone': is({ bareChained: 'one?two?' }),
  'values nest to a depth of 999': is({
    depths: [
      999,
      `true TypeError: ${TOO_DEEP}`,
      499,
      `true TypeError: ${TOO_DEEP}`,
      true,
      `true Error: Uncaught TypeError: ${TOO_DEEP}`,
    ],
  }),
  'something thrown that has no message is told of': is({
    oddlyThrown: [
      `true Error: ${NO_VALID_EXCEPTION}`,
      `true Error: ${NO_VALID_EXCEPTION}`,
      `true Error: ${NO_VALID_EXCEPTION}`,
      'true Error: said by an object',
    ],
  }),
  'an argument that cannot be cloned is refused': is({
    uncloneableArgument: 'true Error: An object could not be cloned.',
  }),
  'a method has the object it was read from as its this': is({
    receiver: ['ink', 'ink', 'ink'],
    globalReceiver: [true, true],
  }),
  'a class cannot be constructed, and functions lose their properties': is({
    lamp: 'true Error:',
    tool: ['tool', undefined, [], undefined],
    asNew: [false, true],
  }),
  'all arguments arrive': is({
    sum: [
      [0, 0],
      [3, 6],
    ],
  }),
  'what cannot cross is not exposed': is({
    exposures: {
      throwing: 'true not exposed',
      uncloneable: 'true An object could not be cloned.',
      mapOfFunctions: 'true An object could not be cloned.',
      ring: `true ${TOO_DEEP}`,
    },
    notExposed: [],
  }),
});
