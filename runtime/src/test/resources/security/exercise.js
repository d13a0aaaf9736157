// Defines globalThis.$exercise(world, steps): takes every step once to count the calls of bindings, and
// then again for each of these calls and each kind of fault. What the step throws, what it resolves
// or rejects with, and what is reported while it runs must be of this realm, and tell nothing of Java.

(() => {
  const KINDS = ['RUNTIME', 'ERROR', 'STACK', 'GUEST'];
  const MOST_CALLS = 15;
  const TELLING = /secret|(?<!DOM)Exception|dev\.valence|\bjavax?\.|graal|truffle|invokeMember/;
  const fault = globalThis.$fault;
  const foreign = globalThis.$foreign;
  const { log } = console;

  function complaint(value) {
    const reason = foreign(value);
    if (reason !== '') return reason;
    if (typeof value !== 'object' || value === null) return '';
    if (!(value instanceof Error)) return '';
    const texts = [value.message, value.stack, value.name, value.constructor.name, value.code];
    for (const text of texts) if (TELLING.test(String(text))) return `tells ${text}`;
    return '';
  }

  const withoutFaults = (action) => {
    fault('pause');
    try {
      return action();
    } finally {
      fault('resume');
    }
  };

  const pause = (milliseconds) =>
    withoutFaults(() => new Promise((done) => setTimeout(done, milliseconds)));

  function check(value, where) {
    withoutFaults(() => {
      const found = complaint(value);
      if (found !== '') log(`FOUND ${where}: ${found}`);
    });
  }

  async function take(action, where) {
    try {
      const result = action();
      check(result, where);
      check(await Promise.race([result, pause(30)]), where);
    } catch (error) {
      check(error, `${where}, error`);
      if (!(error instanceof Error)) log(`FOUND ${where}: no error of this realm was thrown`);
    }
    await pause(5);
  }

  async function run(world, steps) {
    let faults = 0;
    for (const name of Object.keys(steps)) {
      fault('arm', -1, 'RUNTIME');
      await take(steps[name], `${world}, ${name}`);
      const calls = Math.min(fault('off'), MOST_CALLS);
      for (let i = 0; i < calls; i++) {
        for (const kind of KINDS) {
          faults++;
          fault('arm', i, kind);
          await take(steps[name], `${world}, ${name}, ${kind} in call ${i}`);
          fault('off');
        }
      }
    }
    log(`EXERCISED ${world}: ${faults} faults`);
  }

  Object.defineProperty(globalThis, '$exercise', { configurable: true, value: run });
  Object.defineProperty(globalThis, '$check', { configurable: true, value: check });
})();
