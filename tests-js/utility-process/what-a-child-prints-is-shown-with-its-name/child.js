'use strict';

const [name] = process.argv.slice(2);

if (name === 'stderr') {
  console.error('an error');
  process.stderr.write('a line\nand half a line');
} else {
  console.log('a text of two lines\n  is shown as one');
  process.stdout.write('a ');
  process.stdout.write('line');
  console.log(', and what the console adds to it');
  process.stdout.write('the end of a process ends a line');
}
process.exit();
