const assert = require('node:assert');
const { MessageChannelMain } = require('electron');
const { inPage, openLoaded, scenario } = require('../../support');

function refusals(post, port) {
  return [{}, null, undefined, 1, Object.create(port)].map((receiver) => {
    try {
      post.call(receiver, 1);
      return 'no error';
    } catch (error) {
      return `${error instanceof TypeError} ${error.message}`;
    }
  });
}

scenario(async () => {
  const expected = Array(5).fill('true Illegal invocation');
  const { port1 } = new MessageChannelMain();
  assert.deepStrictEqual(refusals(port1.postMessage, port1), expected);
  const window = await openLoaded(__dirname);
  const inAPage = `(${refusals})(MessagePort.prototype.postMessage, new MessageChannel().port1)`;
  assert.deepStrictEqual(await window.webContents.executeJavaScript(inAPage), expected);
});
