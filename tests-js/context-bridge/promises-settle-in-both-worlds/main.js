const assert = require('node:assert');
const { cases, inPage, openLoaded, variant } = require('../../support');

const look = async () => {
  const { cellar, well } = window;
  const outcome = (promise) =>
    promise.then(
      (value) => ['resolved', value],
      (error) =>
        error instanceof Error
          ? ['rejected', error.constructor === Error, error.message]
          : ['rejected', error],
    );
  const shared = Promise.resolve(1);
  return {
    settled: [window.settled instanceof Promise, await outcome(window.settled)],
    nested: [cellar.barrel.settled instanceof Promise, await outcome(cellar.barrel.settled)],
    broken: await outcome(window.broken),
    nestedBroken: await outcome(cellar.barrel.broken),
    slow: await outcome(window.slow),
    refusedLater: await outcome(well.refuseLater()),
    double: await outcome(cellar.double),
    underPatch: await window.underPatch,
    filled: await outcome(well.fill(Promise.resolve('to the brim'))),
    returned: await outcome(well.giveBack(Promise.resolve({ here: [1] }))),
    broughtBack: await outcome(well.giveBack(Promise.reject(new TypeError('mine')))),
    heard: [
      await well.hears(Promise.resolve(4)),
      await well.hears(Promise.reject(new TypeError('heard'))),
    ],
    notErrors: [await outcome(well.refuseOddly('text')), await outcome(well.refuseOddly({ a: 1 }))],
    uncloneable: [await outcome(well.uncloneable()), await outcome(well.refuseUncloneable())],
    wordless: [await outcome(well.wordless()), await outcome(well.refuseWordless())],
    functionInside: (await well.giveFunction())(),
    one: well.one(shared, shared),
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

const noError = (result, settled) =>
  `An error was thrown while sending a promise ${result} over the context bridge but it was not actually an Error object. This normally means that a promise was ${settled} with a value that is not supported by the Context Bridge.`;
const NOT_CLONED = 'Uncaught Error: An object could not be cloned.';

cases(
  {
    'a resolved promise resolves in the page': is({ settled: [true, ['resolved', 'at once']] }),
    'a resolved promise in an object': is({ nested: [true, ['resolved', { litres: 30 }]] }),
    'a rejected promise brings the message of its error': is({
      broken: ['rejected', true, 'spilt'],
    }),
    'a rejected promise in an object': is({ nestedBroken: ['rejected', true, 'leaks'] }),
    'a promise that settles later': is({
      slow: ['resolved', 'in the end'],
      refusedLater: ['rejected', true, 'dry'],
    }),
    'a promise of a promise': is({ double: ['resolved', 'twice'] }),
    'a page that patches Function.prototype.bind changes nothing': is({
      underPatch: ['clear', 'filled from the page', 0],
    }),
    'a promise goes into the preload and comes back': is({
      filled: ['resolved', 'filled to the brim'],
      returned: ['resolved', { here: [1] }],
      broughtBack: ['rejected', true, 'mine'],
      heard: [
        ['resolved', 4],
        ['rejected', true, 'heard'],
      ],
    }),
    'what is no error crosses as the reason that it is': is({
      notErrors: [
        ['rejected', 'text'],
        ['rejected', { a: 1 }],
      ],
    }),
    'a promise of what cannot cross is rejected with the reason': is({
      uncloneable: [
        ['rejected', true, NOT_CLONED],
        ['rejected', true, NOT_CLONED],
      ],
      wordless: [
        ['rejected', true, noError('result', 'resolved')],
        ['rejected', true, noError('rejection', 'rejected')],
      ],
    }),
    'a promise can bring a function, and is one promise if given twice': is({
      functionInside: 'called',
      one: true,
    }),
  },
  { pagesMayFail: true },
);
