const { URL, URLSearchParams } = require('whatwg-url');
const { implementation: URLImpl } = require('whatwg-url/lib/URL-impl.js');
const { implementation: URLSearchParamsImpl } = require('whatwg-url/lib/URLSearchParams-impl.js');
const { wrapperSymbol } = require('whatwg-url/lib/utils.js');

// The bundler renames a class when its name is also used elsewhere in the bundle.
for (const [name, type] of Object.entries({ URL, URLSearchParams })) {
  Object.defineProperty(type, 'name', { value: name });
}

/** The package's own returns an object that is no URL. */
function parse(url) {
  if (arguments.length === 0) {
    throw new TypeError(
      "Failed to execute 'parse' on 'URL': 1 argument required, but only 0 present.",
    );
  }
  const texts = [`${url}`];
  if (arguments[1] !== undefined) texts.push(`${arguments[1]}`);
  return URL.canParse(...texts) ? new URL(...texts) : null;
}
Object.defineProperty(URL, 'parse', { value: parse });

/** Has `mark` called with every object of the two classes as it is made. */
const markWith = (mark) => {
  for (const { prototype } of [URLImpl, URLSearchParamsImpl]) {
    Object.defineProperty(prototype, wrapperSymbol, {
      set(wrapper) {
        Object.defineProperty(this, wrapperSymbol, { value: wrapper, writable: true });
        mark(wrapper);
      },
    });
  }
};

module.exports = { markWith, URL, URLSearchParams };
