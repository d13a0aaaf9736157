const { ipcRenderer, webFrame } = require('electron');

window.addEventListener('load', async () => {
  const facts = [await webFrame.executeJavaScript('inPage')];
  const result = webFrame.executeJavaScript('1 + 2', false, (value) =>
    facts.push(['callback', value]),
  );
  facts.push(['after', await result]);
  facts.push(Object.getPrototypeOf(await webFrame.executeJavaScript('[1]')) === Array.prototype);
  ipcRenderer.send('facts', facts);
});
