const { contextBridge } = require('electron');

const later = (value) => new Promise((resolve) => setTimeout(() => resolve(value), 20));

contextBridge.exposeInMainWorld('resolved', Promise.resolve('i-resolved'));
contextBridge.exposeInMainWorld('rejected', Promise.reject(new Error('i-rejected')));
contextBridge.exposeInMainWorld('api', {
  resolved: Promise.resolve('deep'),
  rejected: Promise.reject(new RangeError('deep')),
  later: () => later('delayed'),
  nested: () => later(Promise.resolve(123)),
  quick: () => Promise.resolve('proxied-ok'),
  back: (promise) => promise,
});
