'use strict';

// webContents.executeJavaScript and its kin: runs a script main asked for, waits for its promise, and
// sends the result back.

const page = binding('page');
const { eval: evaluate, Promise, PromisePrototypeThen, PromiseResolve } = primordials;

const FAILED =
  'Script failed to execute, this normally means an error was thrown. Check the renderer console' +
  ' for the error.';

exports.execute = (code, requestId) => run(() => evaluate(code), requestId);

/** The same for a function that wants what a preload gets as require('electron'). */
exports.callWithElectron = (code, requestId) =>
  run(() => evaluate(code)(require('renderer/init').electron()), requestId);

function run(script, requestId) {
  let result;
  try {
    result = script();
  } catch (error) {
    require('common/report').reportException(error);
    page.scriptResult(requestId, false, {
      thrown: true,
      error: new primordials.Error(FAILED),
      text: describe(error),
    });
    return;
  }
  const settled = result instanceof Promise ? result : PromiseResolve(result);
  PromisePrototypeThen(
    settled,
    (value) => send(requestId, true, value),
    (reason) => send(requestId, false, { thrown: false, error: reason, text: describe(reason) }),
  );
}

/** Runs a script at once, for a script of another frame: `{result}` or `{error}`. */
exports.evaluate = (code, url) => {
  try {
    const result = url === '' ? evaluate(code) : binding('context_bridge').run(code, url);
    return { __proto__: null, result };
  } catch (error) {
    require('common/report').reportException(error);
    return { __proto__: null, error: FAILED };
  }
};

function describe(error) {
  try {
    return primordials.String(error);
  } catch {
    return '';
  }
}

function send(requestId, ok, value) {
  try {
    page.scriptResult(requestId, ok, value);
  } catch (error) {
    page.scriptResult(requestId, false, { thrown: false, error, text: describe(error) });
  }
}
