onmessage = () => {
  for (let i = 0; i < 5; i++) postMessage(i);
};
