const { contextBridge } = require('electron');

const ofThePreload = [];
const alive = (refs) => refs.filter((ref) => ref.deref() !== undefined).length;
let kept;

contextBridge.exposeInMainWorld('shop', {
  /** A function that only the page will hold. */
  giveFunction: () => {
    const given = () => ofThePreload.length;
    ofThePreload.push(new WeakRef(given));
    return given;
  },
  take: (callback) => callback(),
  keep: (callback) => {
    kept = callback;
  },
  callKept: () => kept(),
  alive: () => alive(ofThePreload),
  collect: () => gc(),
});
