// Formats the JavaScript of the project with Prettier and holds js-lib and the benchmark's programs
// against ESLint:
//
//   node lint.mjs --write|--check STAMP_FOLDER
//
// With --check, files that are not formatted are an error and stay as they are. Examples and scenarios are
// formatted but not linted, as they are written the way users write. Does nothing when no file has changed
// since the last run that found nothing.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { files, installPackages, newest, oldest } from './tools.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);

const [mode, stampFolder, ...more] = process.argv.slice(2);
if (!['--write', '--check'].includes(mode) || stampFolder === undefined || more.length > 0) {
  console.error('usage: node lint.mjs --write|--check STAMP_FOLDER');
  process.exit(2);
}
// What is formatted passes the check, and the other way round: one stamp for both.
const stamp = resolve(stampFolder, 'js-lint-passed');

const bench = 'runtime/src/main/resources/valence/bench';
const folders = [here, join(root, 'examples'), join(root, 'tests-js'), join(root, bench)];
const settings = readdirSync(root)
  .filter((file) => file.startsWith('.prettier') || file === '.editorconfig')
  .map((file) => join(root, file));

function run(tool, ...options) {
  const { status } = spawnSync(process.execPath, [join(here, 'node_modules', tool), ...options], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}

installPackages();
if (oldest([stamp]) <= newest([...folders, ...settings])) {
  const sources = [...files(folders)].filter((file) => /\.(c|m)?js$/.test(file));
  const formatted = run('prettier/bin/prettier.cjs', mode, '--log-level=warn', ...sources);
  const linted = run(
    'eslint/bin/eslint.js',
    '--config=js-lib/eslint.config.mjs',
    '--max-warnings=0',
    'js-lib',
    bench,
  );
  if (!formatted || !linted) process.exit(1);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
}
