const { ipcRenderer } = require('electron');

const order = [];
for (const name of ['a', 'b', 'c']) {
  ipcRenderer.invoke('ask', name).then((answer) => {
    order.push(answer);
    if (order.length === 3) ipcRenderer.send('order', order);
  });
}
