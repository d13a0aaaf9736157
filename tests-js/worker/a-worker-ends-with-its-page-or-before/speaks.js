onmessage = ({ ports }) => {
  globalThis.port = ports[0];
  for (let i = 0; i < 5; i++) postMessage(i);
};
