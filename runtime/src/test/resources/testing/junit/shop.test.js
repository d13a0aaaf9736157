const assert = require('assert');
const { BrowserWindow } = require('electron');

describe('a shop', () => {
  it('opens', () => {
    const window = new BrowserWindow({ show: false });
    window.destroy();
    console.log('it is open');
  });

  it.skip('closes later', () => {});

  it('has what is wanted', () => {
    assert.strictEqual('pears', 'apples');
  });

  it('skips itself', function () {
    this.skip();
  });

  let tries = 0;
  it('works in the end', function () {
    this.retries(2);
    assert.strictEqual(++tries, 2);
  });

  describe('(a part)', () => {
    it('twice', () => {});
    it('twice', () => {});
  });

  describe('with a hook', () => {
    beforeEach(() => {
      throw new TypeError('no shelf');
    });
    it('never runs', () => {});
    it('nor does this', () => {});
  });
});

it('stands alone', () => {});
