// Installs $foreign(value) before js-lib's first line: what the engine itself says of a value.
// $fault(...) is for the tests whose bindings fail.

(function (kindOf, command) {
  const { class: classOf } = globalThis.Debug;
  const { apply } = Reflect;
  const { get, set } = WeakMap.prototype;
  const { startsWith } = String.prototype;
  const { ownKeys } = Reflect;
  const labels = new WeakMap();
  const NAMES = ['Java', 'Packages', 'Polyglot', 'Graal', 'Debug', 'MLE'];

  function foreign(value) {
    if ((typeof value !== 'object' || value === null) && typeof value !== 'function') return '';
    const label = apply(get, labels, [value]);
    if (label !== undefined) return label;
    const name = classOf(value);
    if (!apply(startsWith, name, ['com.oracle.truffle.js.'])) return `${name}, ${kindOf(value)}`;
    return kindOf(value);
  }

  for (let i = 0; i < NAMES.length; i++) {
    const value = globalThis[NAMES[i]];
    if (value !== undefined) apply(set, labels, [value, `the engine's ${NAMES[i]}`]);
  }
  Object.defineProperty(globalThis, '$foreign', { configurable: true, value: foreign });
  // What makes bindings fail (Watch.Faults).
  Object.defineProperty(globalThis, '$fault', { configurable: true, value: (...args) => command(...args) });

  // Called with the facade of every binding.
  return (facade) => {
    apply(set, labels, [facade, 'a facade']);
    const keys = ownKeys(facade);
    for (let i = 0; i < keys.length; i++) {
      apply(set, labels, [facade[keys[i]], `${keys[i]} of a facade`]);
    }
  };
});
