const assert = require('node:assert');
const { inPage, openLoaded, scenario } = require('../../support');

scenario(async () => {
  const window = await openLoaded(__dirname, {});
  const said = await inPage(window, () => {
    const thrown = new Set();
    let left = 60;
    function callAtTheEnd() {
      if (left-- <= 0) return;
      try {
        window.api.echo(() => 'called');
      } catch (error) {
        thrown.add(error.name);
      }
    }
    function down() {
      try {
        down();
      } catch (error) {
        callAtTheEnd();
        throw error;
      }
    }
    try {
      down();
    } catch (error) {
      thrown.add(error.name);
    }
    return [[...thrown], window.api.echo(() => 'called')()];
  });
  assert.deepStrictEqual(said, [['RangeError'], 'called']);
});
