'use strict';

const prints = {
  nothing() {},
  texts() {
    console.log('hello');
    console.error('an error');
    console.warn('a warning');
    process.stdout.write('written to ');
    process.stdout.write('stdout\n');
    process.stderr.write('written to stderr\n');
    console.info({ an: [1, 2] });
  },
  bytes() {
    process.stdout.write(Buffer.from([0, 255, 128, 10, 195]));
  },
};

prints[process.argv[2]]();
process.exit();
