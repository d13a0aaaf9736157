const { port1, port2 } = new MessageChannel();
globalThis.port = port1;
onmessage = () => postMessage('nobody should hear this');
setTimeout(() => postMessage('nor this'));
Promise.resolve().then(() => postMessage('promise'));
postMessage('before', [port2]);
close();
postMessage('after');
