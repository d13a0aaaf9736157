// Defines globalThis.$inspect(world, more): checks this world and prints what was found; `more(add)`
// hands over what only this world has.

Object.defineProperty(globalThis, '$inspect', {
  value: async (world, more = async () => {}) => {
    const { log } = console;
    const walk = globalThis.$walk();
    const add = (value, path) => walk.add(value, path);
    const names = globalThis.$names();
    add(globalThis, 'globalThis');
    try {
      await more(add);
      await globalThis.$web(add);
      walk.run();
      await new Promise((done) => setTimeout(done, 20));
      walk.run();
    } catch (error) {
      log(`FAILED ${world}: ${error.stack}`);
    }
    for (const name of names) log(`FOUND ${world}: the name ${name}`);
    for (const finding of walk.findings) log(`FOUND ${world}: ${finding}`);
    log(`WALKED ${world}: ${walk.count} objects`);
  },
});
