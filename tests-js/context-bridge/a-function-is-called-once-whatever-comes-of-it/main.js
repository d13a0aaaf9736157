const assert = require('node:assert');
const { inPage, openLoaded, scenario } = require('../../support');

const EACH = {
  number: 7,
  text: 'text',
  nothing: 'undefined',
  null: null,
  data: { list: [1, { two: 2 }] },
  date: 5,
  function: 'called',
  promise: 'settled',
  error: 'Error: returned',
  thrown: 'throws Error: thrown',
  uncloneable: 'throws Error: Uncaught Error: An object could not be cloned.',
};

const callAll = async () => {
  const { desk } = window;
  const tell = async (call) => {
    try {
      const result = await call();
      if (result instanceof Error) return String(result);
      if (result instanceof Date) return result.getTime();
      return typeof result === 'function'
        ? result()
        : (result ?? (result === null ? null : 'undefined'));
    } catch (error) {
      return `throws ${error}`;
    }
  };
  const given = {};
  const calls = [];
  for (const kind of desk.kinds) {
    given[kind] = [
      await tell(() => desk.give(kind)),
      await tell(() => desk.giveFor(kind, () => {})),
    ];
    calls.push(desk.takeCalls());
  }
  return { given, calls };
};

const dive = () => {
  const { desk } = window;
  let depth = 0;
  desk.setDiver(() => {
    depth++;
    desk.dive();
  });
  try {
    desk.dive();
  } catch (error) {
    return { error: String(error), depth, after: desk.give('number') };
  }
  return 'no end';
};

scenario(async () => {
  const window = await openLoaded(__dirname, { sandbox: false });
  const { given, calls } = await inPage(window, callAll);
  for (const [kind, result] of Object.entries(EACH)) {
    assert.deepStrictEqual(given[kind], [result, result], kind);
  }
  assert.deepStrictEqual(
    calls,
    Object.keys(EACH).map(() => 2),
  );
  const dived = await inPage(window, dive);
  assert.match(dived.error, /^Error: Maximum call stack size exceeded$/);
  assert.ok(dived.depth > 50, `${dived.depth}`);
  assert.strictEqual(dived.after, 7);
});
