const assert = require('node:assert');
const { cases, inPage, openLoaded } = require('../../support');

const page = () => openLoaded(__dirname);

cases({
  'a message of undefined arrives as undefined': async () => {
    const types = await inPage(await page(), async () => {
      const next = new Promise((resolve) => (onmessage = ({ data }) => resolve(typeof data)));
      postMessage(undefined, '*');
      const { port1, port2 } = new MessageChannel();
      port1.postMessage(undefined);
      const { data } = await new Promise((resolve) => (port2.onmessage = resolve));
      return [await next, typeof data, new MessageEvent('x', { data: undefined }).data];
    });
    assert.deepStrictEqual(types, ['undefined', 'undefined', null]);
  },

  'a third argument must be a sequence, and a second one is a dictionary or an origin':
    async () => {
      const names = await inPage(await page(), () => {
        const name = (run) => {
          try {
            return run() ?? 'none';
          } catch (error) {
            return error.name;
          }
        };
        return [
          name(() => postMessage('', '*', null)),
          name(() => postMessage('', '*', { length: 1 })),
          name(() => postMessage('', 'http://foo bar')),
          name(() => postMessage('', 'no origin', [])),
          name(() => postMessage('', null)),
          name(() => postMessage('', { targetOrigin: '*', transfer: [] })),
          name(() => postMessage('', { targetOrigin: '*', transfer: null })),
        ];
      });
      const expected = 'TypeError TypeError SyntaxError SyntaxError none none TypeError'.split(' ');
      assert.deepStrictEqual(names, expected);
    },

  'what moves while a value is cloned cannot move again, and nothing else has moved': async () => {
    const result = await inPage(await page(), () => {
      const { port1 } = new MessageChannel();
      const buffer = new ArrayBuffer(4);
      const message = {
        get a() {
          return postMessage(0, '*', [port1]);
        },
      };
      try {
        postMessage(message, '*', [buffer, port1]);
      } catch (error) {
        return [error.name, error.message, buffer.byteLength];
      }
      return [];
    });
    assert.deepStrictEqual(result, [
      'DataCloneError',
      "Failed to execute 'postMessage' on 'Window': Port at index 0 is already neutered.",
      4,
    ]);
  },

  'an error of a getter comes before that of a port that has moved': async () => {
    const text = await inPage(await page(), () => {
      const { port1 } = new MessageChannel();
      postMessage(0, '*', [port1]);
      const message = {
        get a() {
          throw new Error('from the getter');
        },
      };
      try {
        postMessage(message, '*', [port1]);
      } catch (error) {
        return error.message;
      }
      return '';
    });
    assert.strictEqual(text, 'from the getter');
  },

  'a DOMException is cloned as one': async () => {
    const result = await inPage(await page(), () => {
      const copy = structuredClone({ error: new DOMException('why', 'AbortError') }).error;
      return [copy instanceof DOMException, copy.name, copy.message, copy.code];
    });
    assert.deepStrictEqual(result, [true, 'AbortError', 'why', 20]);
  },

  'a Blob arrives as one, with its bytes and its type, and cannot be transferred': async () => {
    const result = await inPage(await page(), async () => {
      const blob = new Blob(['foo'], { type: 'text/x-bar' });
      const { port1, port2 } = new MessageChannel();
      port1.postMessage({ blob, again: blob });
      const { data } = await new Promise((resolve) => (port2.onmessage = resolve));
      let name = '';
      try {
        structuredClone(blob, { transfer: [blob] });
      } catch (error) {
        ({ name } = error);
      }
      const same = data.blob === data.again && data.blob !== blob;
      return [data.blob instanceof Blob, same, await data.blob.text(), data.blob.type, name];
    });
    assert.deepStrictEqual(result, [true, true, 'foo', 'text/x-bar', 'DataCloneError']);
  },

  'whether an event is trusted is its own property, which nothing replaces': async () => {
    const result = await inPage(await page(), () => {
      const one = new Event('x');
      const name = 'isTrusted';
      const descriptor = Object.getOwnPropertyDescriptor(one, name);
      const other = Object.getOwnPropertyDescriptor(new Event('y'), name);
      return [descriptor.get === other.get, descriptor.configurable, name in Event.prototype];
    });
    assert.deepStrictEqual(result, [true, false, false]);
  },
});
