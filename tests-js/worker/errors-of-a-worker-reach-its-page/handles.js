onerror = (message, _file, _line, _column, error) => {
  postMessage([message, typeof error]);
  return true;
};
throw new Error('handled inside');
