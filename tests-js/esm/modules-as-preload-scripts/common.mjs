import { contextBridge } from 'electron';

/** Makes a value a global of the page. */
export function expose(name, value) {
  if (process.contextIsolated) contextBridge.exposeInMainWorld(name, value);
  else window[name] = value;
}
