onmessage = ({ data, ports: [port] }) => {
  if (data === 'skip') skipWaiting().then(() => port.postMessage('skipped'));
  else port.postMessage('second');
};
