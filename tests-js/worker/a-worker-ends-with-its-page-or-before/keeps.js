onmessage = ({ ports: [port] }) => {
  globalThis.port = port;
  port.onmessage = () => {};
  port.postMessage('kept');
};
