// Defines globalThis.$inspect(world, more): checks this world and prints what was found; `more(add)`
// hands over what only this world has. If there is $found, a list that a spy fills, that is printed
// and nothing is walked.

Object.defineProperty(globalThis, '$inspect', {
  value: async (world, more = async () => {}) => {
    const { log } = console;
    const { $found: found, $names: names, $web: web } = globalThis;
    const walk = globalThis.$walk();
    const add = (value, path) => {
      if (found === undefined) walk.add(value, path);
      else if (value instanceof Error) void value.stack;
    };
    const goOn = async () => {
      walk.run();
      await new Promise((done) => setTimeout(done, 20));
    };
    if (found === undefined) for (const name of names()) log(`FOUND ${world}: the name ${name}`);
    add(globalThis, 'globalThis');
    try {
      await more(add);
      await web(add);
      await goOn();
      await goOn();
    } catch (error) {
      log(`FAILED ${world}: ${error.stack}`);
    }
    const findings = found ?? walk.findings;
    for (let i = 0; i < findings.length; i++) log(`FOUND ${world}: ${findings[i]}`);
    log(`WALKED ${world}: ${walk.count} objects`);
  },
});
