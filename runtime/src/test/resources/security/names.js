// Defines globalThis.$names(): which names of GraalJS, Nashorn and their shells code here finds.

(() => {
  const NAMES = [
    'Java', 'Packages', 'java', 'javafx', 'javax', 'com', 'org', 'edu', 'JavaImporter', 'JSAdapter',
    'importClass', 'importPackage', 'Polyglot', 'Graal', 'Debug', 'MLE', 'Interop', 'Regex', 'load',
    'loadWithNewGlobal', 'print', 'printErr', 'quit', 'exit', 'read', 'readbuffer', 'readFully',
    'readLine', 'readline', 'readBuffer', 'writeLine', 'arguments', 'polyglotEngine', 'engine',
    'context', '$ARG', '$ENV', '$EXEC', '$OPTIONS', '$OUT', '$ERR', '$EXIT', '__LINE__', '__FILE__',
    '__DIR__', 'binding', 'primordials', 'translate', 'host',
  ];
  const ways = {
    'a property of the global object': (name) => name in globalThis,
    eval: (name) => (0, eval)(`typeof ${name}`) !== 'undefined',
    'new Function': (name) => new Function(`return typeof ${name}`)() !== 'undefined',
    'the constructor of a platform function': (name) =>
      setTimeout.constructor(`return typeof ${name}`)() !== 'undefined',
    'the constructor of an async function': (name) =>
      Object.getPrototypeOf(async () => {})
        .constructor(`if (typeof ${name} !== 'undefined') throw 0`)
        .toString() === '',
  };

  function found() {
    const list = [];
    for (const name of NAMES) {
      for (const way of Object.keys(ways)) {
        if (name === 'arguments' && way !== 'a property of the global object') continue;
        if (ways[way](name)) list.push(`${name} by ${way}`);
      }
    }
    return list;
  }

  Object.defineProperty(globalThis, '$names', { configurable: true, value: found });
})();
