let connections = 0;

onconnect = ({ data, ports, source }) => {
  const [port] = ports;
  port.postMessage(`connection ${++connections}`);
  port.onmessage = (event) => {
    if (event.data !== 'types') return port.postMessage(`echo of ${event.data}`);
    const node = `${typeof process} ${typeof require}`;
    const facts = `${self.constructor.name} ${ports.length} ${source === port && data === ''}`;
    port.postMessage(`${node} ${facts}`);
  };
};
