'use strict';

const { app } = require('electron');

const never = () => new Promise(() => {});

describe('tests', () => {
  it('one', () => {});
  it('calls app.exit', () => app.exit(3));
  it('two', () => {});
  it('calls app.quit', async () => {
    app.quit();
    await never();
  });

  describe('inner', () => {
    it('calls process.exit', () => process.exit(0));
    it('loops', () => {
      for (;;);
    });
    it('waits without a limit', async function () {
      this.timeout(0);
      await never();
    });
    it('waits', () => never());
    it('three', () => {});
  });

  describe('hooked', () => {
    before(() => app.exit(1));
    it('x', () => {});
    it('y', () => {});
  });

  describe('each', () => {
    beforeEach(function () {
      if (this.currentTest.title === 'p') app.exit(1);
    });
    it('p', () => {});
    it('q', () => {});
  });

  describe('late', () => {
    after(() => app.exit(1));
    it('r', () => {});
  });

  describe('end', () => {
    it('last', () => {});
  });
});
