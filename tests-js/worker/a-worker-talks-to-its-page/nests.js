onmessage = ({ data }) => {
  if (name === '1' || data === 1) return postMessage(`the innermost of ${name || 3}`);
  const inner = new Worker('nests.js', { name: name || String(data) });
  inner.postMessage(data - 1);
  inner.onmessage = (event) => postMessage(event.data);
};
