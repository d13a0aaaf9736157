onerror = (message, _file, _line, _column, error) => {
  postMessage([message, typeof error]);
  return true;
};
onmessage = ({ data }) => postMessage(data);
throw new Error('handled inside');
