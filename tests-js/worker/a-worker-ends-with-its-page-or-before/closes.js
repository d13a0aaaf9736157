onmessage = () => postMessage('nobody should hear this');
setTimeout(() => postMessage('nor this'));
Promise.resolve().then(() => postMessage('promise'));
postMessage('before');
close();
postMessage('after');
