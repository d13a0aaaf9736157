const { port1, port2 } = new MessageChannel();
port1.postMessage('a worker speaks');
postMessage(null, [port2]);
