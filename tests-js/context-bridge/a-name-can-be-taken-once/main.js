const assert = require('node:assert');
const { cases, inPage, openLoaded, variant } = require('../../support');

const TAKEN = [true, 'Cannot bind an API on top of an existing property on the window object'];

const look = () => ({
  outcomes: window.outcomes,
  taken: window.taken,
  intact: [document instanceof Document, toString === Object.prototype.toString],
});

const seen = async () =>
  inPage(await openLoaded(__dirname, { sandbox: variant === 'sandboxed' }), look);

cases({
  'a second API of a name is refused, and the first stays': async () => {
    const { outcomes, taken } = await seen();
    assert.strictEqual(outcomes.first, 'exposed');
    assert.deepStrictEqual(outcomes.second, TAKEN);
    assert.deepStrictEqual(taken, { by: 'the first' });
  },

  'a name that the page has is refused, its own or inherited': async () => {
    const { outcomes, intact } = await seen();
    assert.deepStrictEqual([outcomes.ofThePage, outcomes.inherited], [TAKEN, TAKEN]);
    assert.deepStrictEqual(intact, [true, true]);
  },
});
