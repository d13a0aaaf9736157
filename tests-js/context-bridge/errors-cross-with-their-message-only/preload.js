require('electron').contextBridge.exposeInMainWorld('api', {
  throwsType() {
    throw new TypeError('wrong');
  },
  throwsText() {
    throw 'text';
  },
  rejects: () => Promise.reject(Object.assign(new RangeError('later'), { code: 1 })),
  takes: () => 'taken',
  returnsBad: () => new WeakSet(),
  returnsError: () => new SyntaxError('returned'),
  Shape: class {},
  throwingGetter: () => [
    {
      get value() {
        throw new Error('getter');
      },
    },
  ],
});
