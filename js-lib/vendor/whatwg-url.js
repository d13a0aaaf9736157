const { URL, URLSearchParams } = require('whatwg-url');

// The bundler renames a class when its name is also used elsewhere in the bundle.
for (const [name, type] of Object.entries({ URL, URLSearchParams })) {
  Object.defineProperty(type, 'name', { value: name });
}

module.exports = { URL, URLSearchParams };
