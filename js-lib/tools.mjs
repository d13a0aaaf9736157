// What build.mjs and lint.mjs share. Uses nothing but Node, as it also installs the packages.

import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** The files of these files and folders, folders searched through, dependencies left out. */
export function* files(paths) {
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      const entries = readdirSync(path).filter((entry) => entry !== 'node_modules');
      yield* files(entries.map((entry) => join(path, entry)));
    } else if (stat) {
      yield path;
    }
  }
}

/** When the newest of these was written; folders count with everything in them. */
export function newest(paths) {
  let time = 0;
  for (const file of files(paths)) time = Math.max(time, statSync(file).mtimeMs);
  return time;
}

/** When the oldest of these files was written, 0 when one is missing. */
export function oldest(paths) {
  return Math.min(...paths.map((path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0));
}

/** Installs what package-lock.json says, unless that was done since it last changed. */
export function installPackages() {
  const installed = join(here, 'node_modules', '.package-lock.json');
  if (oldest([installed]) >= oldest([join(here, 'package-lock.json')])) return;
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync('npm', options, {
    cwd: here,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) {
    console.error(`npm ci failed in js-lib: ${error?.message ?? `exit code ${status}`}`);
    process.exit(1);
  }
  const now = new Date();
  utimesSync(installed, now, now);
}
