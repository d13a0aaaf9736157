const assert = require('node:assert');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const results = await inPage(window, () => {
    const attempt = (run) => {
      try {
        return run() ?? 'no error';
      } catch (error) {
        return [error instanceof DOMException, error.name, error.code, error.message];
      }
    };
    const { port1 } = new MessageChannel();
    const other = new MessageChannel().port1;
    const gone = new MessageChannel().port1;
    port1.postMessage(0, [gone]);
    const buffer = new ArrayBuffer(4);
    return [
      attempt(() => port1.postMessage(0, [port1])),
      attempt(() => port1.postMessage(0, [other, other])),
      attempt(() => port1.postMessage(0, [other, gone])),
      attempt(() => port1.postMessage(() => {}, [other, buffer])),
      attempt(() => port1.postMessage(0, [buffer, buffer])),
      attempt(() => port1.postMessage({ other })),
      attempt(() => void port1.postMessage({ other, buffer }, { transfer: [other, buffer] })),
      buffer.byteLength,
    ];
  });
  const clone = (text) => [
    true,
    'DataCloneError',
    25,
    `Failed to execute 'postMessage' on 'MessagePort': ${text}`,
  ];
  assert.deepStrictEqual(results[0], clone('Port at index 0 contains the source port.'));
  assert.deepStrictEqual(results[1], clone('Port at index 1 is a duplicate.'));
  assert.deepStrictEqual(results[2], clone('Port at index 1 is already neutered.'));
  assert.deepStrictEqual(results[3], clone('() => {} could not be cloned.'));
  for (const result of results.slice(4, 6)) {
    assert.deepStrictEqual(result.slice(0, 3), [true, 'DataCloneError', 25]);
  }
  assert.deepStrictEqual(results.slice(6), ['no error', 0]);
});
