const { contextBridge, ipcRenderer, webFrame } = require('electron');

const outcomeOf = (attempt) => {
  try {
    return [typeof attempt()];
  } catch (error) {
    return [Object.getPrototypeOf(error) === Error.prototype, error.message];
  }
};

const outer = () =>
  contextBridge.exposeInMainWorld('tell', (json) => ipcRenderer.send('told', json));

function inner() {
  const { parent } = webFrame;
  const tell = (facts) =>
    parent.executeJavaScript(`tell(${JSON.stringify(JSON.stringify(facts))})`);
  const leave = () => parent.executeJavaScript("document.querySelector('iframe').remove()");

  ipcRenderer.on('call', async () => {
    leave();
    const facts = {
      send: outcomeOf(() => ipcRenderer.send('heard', 1)),
      sendSync: outcomeOf(() => ipcRenderer.sendSync('heard', 2)),
      postMessage: outcomeOf(() => ipcRenderer.postMessage('heard', 3)),
      sendToHost: outcomeOf(() => ipcRenderer.sendToHost('heard', 4)),
    };
    try {
      await ipcRenderer.invoke('heard', 5);
    } catch (error) {
      facts.invoke = [Object.getPrototypeOf(error) === Error.prototype, error.message];
    }
    tell(facts);
  });

  ipcRenderer.on('go on', () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => tell({ port: 'still delivers' });
    leave();
    setTimeout(() => tell({ timer: 'fired' }));
    window.parent.postMessage('to the parent', '*');
    tell({
      port: outcomeOf(() => port2.postMessage(1)),
      channel: outcomeOf(() => new MessageChannel().port1.postMessage(1)),
      broadcast: outcomeOf(() => new BroadcastChannel('after')),
      webFrame: outcomeOf(() => webFrame.executeJavaScript('1')),
      title: outcomeOf(() => document.title),
      frame: outcomeOf(() => document.body.append(document.createElement('iframe'))),
    });
  });

  ipcRenderer.on('say', () => {
    ipcRenderer.send('heard', 'before');
    window.addEventListener('unload', () => ipcRenderer.send('heard', 'while it goes'));
    leave();
    tell(outcomeOf(() => ipcRenderer.send('heard', 'after')));
  });
}

if (window.parent === window) outer();
else inner();
