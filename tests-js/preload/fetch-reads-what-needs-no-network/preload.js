globalThis.readServer = async () => {
  const failure = await fetch('https://localhost:1/').catch((error) => error);
  const here = await fetch('data.json');
  return [failure instanceof TypeError, failure.message, here instanceof Response, here.ok];
};
