const order = [];
importScripts('a.js', 'b.js', 'a.js');

const failure = (url) => {
  try {
    importScripts(url);
  } catch (error) {
    return error;
  }
  return undefined;
};
const parts = ({ name, message }) => [name, message];

postMessage({
  order,
  missing: parts(failure('missing.js')),
  thrown: parts(failure('data:text/javascript,throw new RangeError("thrown by a script")')),
  syntax: failure('data:text/javascript,let let') instanceof SyntaxError,
});
