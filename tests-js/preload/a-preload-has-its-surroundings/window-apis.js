const { ipcRenderer, webFrame } = require('electron');

const names = [
  'addEventListener',
  'alert',
  'atob',
  'btoa',
  'blur',
  'cancelAnimationFrame',
  'cancelIdleCallback',
  'clearInterval',
  'clearTimeout',
  'close',
  'confirm',
  'dispatchEvent',
  'focus',
  'getComputedStyle',
  'getSelection',
  'matchMedia',
  'moveBy',
  'moveTo',
  'open',
  'postMessage',
  'queueMicrotask',
  'removeEventListener',
  'requestAnimationFrame',
  'requestIdleCallback',
  'scroll',
  'setInterval',
  'setTimeout',
  'stop',
  'structuredClone',
];
const isMissing = (name) => typeof window[name] !== 'function';

// All that the page's own world has before its scripts run is here too, of the same type.
webFrame
  .executeJavaScript(
    'Object.getOwnPropertyNames(window).map((name) => [name, typeof window[name]])',
  )
  .then((ofPage) => {
    const others = ofPage.filter(([name, type]) => typeof window[name] !== type);
    ipcRenderer.send('told', [...names.filter(isMissing), ...others.map(([name]) => name)]);
  });
