onmessage = ({ data }) => {
  if (data === 'throw') {
    try {
      postMessage(() => {});
    } catch (error) {
      postMessage({ error: `${error.name}: ${error.message}` });
    }
    return;
  }
  const transfer = data instanceof Uint8Array ? [data.buffer] : [];
  const answer = { name, data };
  if (transfer.length === 0) return postMessage(answer);
  const copy = new Uint8Array(data);
  postMessage({ data: copy, left: 0 }, [copy.buffer]);
};
