const assert = require('node:assert');
const { openLoaded, scenario } = require('../../support');

scenario(
  async () => {
    const { webContents } = await openLoaded(__dirname);
    const run = (code) => webContents.executeJavaScript(code);
    const failed =
      'Script failed to execute, this normally means an error was thrown. Check the renderer console for the error.';
    await assert.rejects(run('throw new TypeError("x")'), { name: 'Error', message: failed });
    await assert.rejects(run('this is no script'), { message: failed });
    await assert.rejects(run('Promise.reject(new RangeError("late"))'), (error) => {
      assert.ok(error instanceof RangeError);
      assert.strictEqual(error.message, 'late');
      return true;
    });
    for (const type of [
      Error,
      ReferenceError,
      EvalError,
      RangeError,
      SyntaxError,
      TypeError,
      URIError,
    ]) {
      await assert.rejects(run(`Promise.reject(new ${type.name}("wrong"))`), (error) => {
        assert.strictEqual(Object.getPrototypeOf(error), type.prototype);
        assert.deepStrictEqual([error.name, error.message], [type.name, 'wrong']);
        return true;
      });
    }
    await assert.rejects(run('Promise.reject(new DOMException("wrong", "AbortError"))'), {
      message: 'An object could not be cloned.',
    });
    await assert.rejects(run('(() => {})'), { message: 'An object could not be cloned.' });
    assert.strictEqual(await run('"alive"'), 'alive');
  },
  { pagesMayFail: true },
);
