'use strict';

// Scripts that main runs in the main frame of a WebContents, once there is a document.

const { conversionError } = require('common/argument-conversion');
const { runScript } = require('browser/script-results');
const { ArrayIsArray, ArrayPrototypePush, Error, Promise, String } = primordials;

const MAIN_WORLD = 0;

exports.untilLoaded = untilLoaded;

/** The members; `frameIdOf(contents)` is the id of the main frame. */
exports.scriptMembers = (frameIdOf) => {
  const execute = async (contents, worldId, code) => {
    await untilLoaded(contents);
    const { ok, value } = await runScript(frameIdOf(contents), worldId, code);
    if (!ok) throw value.error;
    return value;
  };
  return {
    async executeJavaScript(code, ..._userGesture) {
      return execute(this, MAIN_WORLD, String(code));
    },

    async executeJavaScriptInIsolatedWorld(worldId, scripts, ..._userGesture) {
      if (typeof worldId !== 'number') throw conversionError(0, worldId);
      if (!ArrayIsArray(scripts)) throw conversionError(1, scripts);
      const results = [];
      for (let i = 0; i < scripts.length; i++) {
        if (typeof scripts[i]?.code !== 'string') throw new Error("Invalid 'code'");
      }
      for (let i = 0; i < scripts.length; i++) {
        ArrayPrototypePush(results, await execute(this, worldId, scripts[i].code));
      }
      return results.length === 1 ? results[0] : results;
    },
  };
};

/** Undefined, or a promise if there is no document yet. */
function untilLoaded(contents) {
  if (contents.getURL() !== '' && !contents.isLoadingMainFrame()) return undefined;
  return new Promise((resolve) => {
    contents.once('did-stop-loading', resolve);
  });
}
