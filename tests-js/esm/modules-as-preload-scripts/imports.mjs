import { expose } from './common.mjs';

expose('later', async () => {
  const { basename } = await import('node:path');
  const { ipcRenderer } = await import('electron');
  const { chain } = await import('./deep/first.mjs');
  const failure = await import('no-package-of-that-name').catch(({ code }) => code);
  return [basename('/a/b'), typeof ipcRenderer.sendSync, chain, failure];
});
const { meta, resolved } = await import('./deep/facts.mjs');
expose('facts', { ...meta, resolved, resolve: typeof meta.resolve });
