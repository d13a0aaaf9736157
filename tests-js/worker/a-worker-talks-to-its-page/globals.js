const there = [
  'AbortController atob Blob BroadcastChannel btoa clearInterval clearTimeout close console crypto',
  'DOMException ErrorEvent Event EventTarget importScripts location MessageChannel MessageEvent',
  'MessagePort name navigator onerror onmessage onmessageerror onrejectionhandled',
  'onunhandledrejection origin performance postMessage queueMicrotask reportError self setInterval',
  'setTimeout structuredClone TextDecoder TextEncoder URL URLSearchParams Worker',
]
  .join(' ')
  .split(' ');
const notThere = [
  'window',
  'document',
  'localStorage',
  'SharedWorker',
  'process',
  'require',
  'Buffer',
];

const chain = [];
for (let at = Object.getPrototypeOf(self); at !== null; at = Object.getPrototypeOf(at)) {
  chain.push(at.constructor.name);
}
const illegal = () => {
  try {
    return new DedicatedWorkerGlobalScope();
  } catch ({ message }) {
    return message;
  }
};

postMessage({
  name,
  text: String(self),
  chain,
  self: self === globalThis,
  missing: there.filter((key) => !(key in self)),
  extra: notThere.filter((key) => key in self),
  location: [location.constructor.name, location.protocol, location.href.endsWith('/globals.js')],
  navigator: [navigator.constructor.name, navigator.userAgent.includes('Electron')],
  illegal: illegal(),
});
