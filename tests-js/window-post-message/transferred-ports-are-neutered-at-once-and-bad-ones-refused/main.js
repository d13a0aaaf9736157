const assert = require('node:assert');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname);
  const results = await inPage(window, () => {
    const attempt = (run) => {
      try {
        run();
        return 'no error';
      } catch (error) {
        return `${error.name}: ${error.message}`;
      }
    };
    const { port1 } = new MessageChannel();
    return [
      attempt(() => window.postMessage(0, '*', [port1])),
      attempt(() => window.postMessage(0, '*', [port1])),
      attempt(() => window.postMessage(() => {}, '*')),
      attempt(() => window.postMessage(document.body, { targetOrigin: '*' })),
      attempt(() => window.postMessage(0, 'no origin')),
      attempt(() => window.postMessage()),
    ];
  });
  const prefix = "Failed to execute 'postMessage' on 'Window': ";
  assert.strictEqual(results[0], 'no error');
  assert.strictEqual(results[1], `DataCloneError: ${prefix}Port at index 0 is already neutered.`);
  assert.strictEqual(results[2], `DataCloneError: ${prefix}() => {} could not be cloned.`);
  assert.match(results[3], /^DataCloneError: .* could not be cloned\.$/);
  assert.strictEqual(
    results[4],
    `SyntaxError: ${prefix}Invalid target origin 'no origin' in a call to 'postMessage'.`,
  );
  assert.strictEqual(results[5], `TypeError: ${prefix}1 argument required, but only 0 present.`);
});
