'use strict';

// app.getAppMetrics: which processes the app has.
//
// Difference: all processes are parts of one Java process, which cannot tell their shares of
// processor time and memory apart; asking for `cpu` or `memory` of one throws.

const { notSupported } = require('common/unsupported');
const { process } = require('node/process');
const { ArrayPrototypePush, MathFloor, ObjectDefineProperty } = primordials;
const { currentTime, now } = binding('clock');

const DEFAULT_NAME = 'Node Utility Process';

/** How Chromium calls a utility process, and how the app does. */
exports.describeService = (serviceName) => ({
  serviceName: 'node.mojom.NodeService',
  name: serviceName === '' ? DEFAULT_NAME : serviceName,
});

function metric(properties) {
  for (const name of ['cpu', 'memory']) {
    ObjectDefineProperty(properties, name, {
      __proto__: null,
      get: () => {
        throw notSupported(`app.getAppMetrics()[].${name}`);
      },
      enumerable: false,
      configurable: true,
    });
  }
  return properties;
}

exports.getAppMetrics = () => {
  const { allContents } = require('browser/web-contents-list');
  const { runningChildren } = require('browser/utility-process-list');
  const start = MathFloor(currentTime() - now());
  const metrics = [metric({ pid: process.pid, type: 'Browser', creationTime: start })];
  const contents = allContents();
  for (let i = 0; i < contents.length; i++) {
    if (contents[i].isCrashed()) continue;
    ArrayPrototypePush(metrics, metric({ pid: contents[i].getOSProcessId(), type: 'Tab' }));
  }
  const children = runningChildren();
  for (let i = 0; i < children.length; i++) {
    const { creationTime, pid, serviceName } = children[i];
    const properties = { pid: pid(), type: 'Utility', creationTime };
    ArrayPrototypePush(metrics, metric({ ...properties, ...exports.describeService(serviceName) }));
  }
  return metrics;
};
