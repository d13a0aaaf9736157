const seen = [];
let evaluations = 0;

evaluations++;
for (const type of ['install', 'activate']) {
  addEventListener(type, (event) => {
    seen.push(`${type} ${event.constructor.name}`);
    event.waitUntil(new Promise((resolve) => setTimeout(resolve, 5)).then(() => seen.push(type)));
  });
}
addEventListener('fetch', () => seen.push('never'));

addEventListener('message', async (event) => {
  const { data, ports, source } = event;
  const answers = {
    seen: () => seen,
    scope: () => [
      self instanceof ServiceWorkerGlobalScope,
      self.constructor.name,
      typeof close,
      typeof Worker,
      typeof document,
      serviceWorker.state,
      registration.active === serviceWorker,
      event instanceof ExtendableMessageEvent,
    ],
    source: () => [source instanceof Client, source.type, source.frameType, source.url.slice(-10)],
    claim: () => clients.claim().then(() => 'claimed'),
    all: async () => {
      const controlled = await clients.matchAll();
      const every = await clients.matchAll({ includeUncontrolled: true });
      const same = await clients.get(source.id);
      return [controlled.length, every.length, same.id === source.id, await clients.get('nobody')];
    },
    tell: async () => {
      const { port1, port2 } = new MessageChannel();
      source.postMessage({ text: 'to the page' }, [port2]);
      return new Promise((resolve) => {
        port1.onmessage = ({ data }) => resolve(data);
      });
    },
    wait: async () => {
      const extended = new Promise((resolve) => setTimeout(resolve));
      event.waitUntil(extended);
      await extended;
      await new Promise((resolve) => setTimeout(resolve));
      try {
        event.waitUntil(1);
        return 'extended';
      } catch ({ name }) {
        return name;
      }
    },
    open: () => clients.openWindow('index.html').catch(({ name }) => name),
    evaluations: () => evaluations++,
  };
  ports[0].postMessage(await answers[data]());
});
