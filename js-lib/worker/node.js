'use strict';

// Node in a worker (webPreferences.nodeIntegrationInWorker): its globals, and require() relative to
// the worker's script. Electron's own modules are not there.

const scope = binding('worker_scope');
const moduleLookup = require('common/module-lookup');
const { ObjectDefineProperty, ObjectKeys, StringPrototypeStartsWith, globalThis } = primordials;

function scriptFile() {
  const url = scope.url();
  if (StringPrototypeStartsWith(url, 'file:')) return require('node/url').fileURLToPath(url);
  const { process } = require('node/process');
  return require('common/vendor')('path').join(process.cwd(), 'worker.js');
}

exports.install = () => {
  require('node/init').installIntoPage(moduleLookup.get());
  const { scriptScope } = require('node/loader');
  const { require: requireOfWorker, module, __filename, __dirname } = scriptScope(scriptFile());
  const names = { require: requireOfWorker, module, __filename, __dirname };
  const keys = ObjectKeys(names);
  for (let i = 0; i < keys.length; i++) {
    ObjectDefineProperty(globalThis, keys[i], {
      value: names[keys[i]],
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
};
