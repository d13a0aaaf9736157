onmessage = () => {
  process.exit(3);
};
