// Bundles the npm packages that js-lib uses into one CommonJS file per name, for the jar:
//
//   node build.mjs OUTPUT_FOLDER
//
// Each vendor/NAME.js becomes OUTPUT_FOLDER/NAME.js, which the runtime wraps as
// (function (exports, require, module, process, Buffer) { ... }). A package that needs another of these
// names requires it at run time; everything else is bundled in. Does nothing when all is up to date.

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, newest, oldest } from './tools.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const vendor = join(here, 'vendor');
const names = readdirSync(vendor)
  .filter((file) => file.endsWith('.js'))
  .map((file) => basename(file, '.js'));

/** What packages ask for by these names is replaced by a file of ours. */
const replacements = new Map([
  ['abort-controller', 'abort-controller.js'],
  ['debug', 'debug.js'],
  ['process', 'process.js'],
  ['qs', 'qs.js'],
  ['supports-color', 'supports-color.js'],
]);

/** What only realms with Node ask for, and get from there. */
const ofNode = ['fs', 'os', 'tty'];

const ours = {
  name: 'ours',
  setup(build) {
    build.onResolve({ filter: /^[a-z]/ }, ({ path, importer }) => {
      if (dirname(importer) === vendor || importer === '') return undefined;
      const name = path.replace(/\/$/, '').replace(/^node:/, '');
      if (name === 'tr46' && importer.includes('whatwg-url')) return replacement('tr46.js');
      if (replacements.has(name)) return replacement(replacements.get(name));
      if (names.includes(name) || ofNode.includes(name)) return { path: name, external: true };
      return undefined;
    });
    build.onResolve({ filter: /^\.\/encoding$/ }, ({ importer }) =>
      importer.includes('whatwg-url') ? replacement('utf8.js') : undefined,
    );
    build.onLoad({ filter: /node-inspect-extracted.dist.inspect\.js$/ }, ({ path }) => ({
      contents: leanInspect(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
    build.onLoad({ filter: /assert.build.internal.assert.assertion_error\.js$/ }, ({ path }) => ({
      contents: framesOfAssertions(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
    // Parsing a string of JSON is much cheaper than evaluating the same table as a literal.
    build.onLoad({ filter: /\.json$/ }, ({ path }) => {
      const table = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));
      return { contents: `module.exports = JSON.parse(${JSON.stringify(table)});`, loader: 'js' };
    });
  },
};

/**
 * At its start, node-inspect-extracted saves every method of every built-in class, which takes GraalJS 100 ms
 * per context. This leaves only those whose names occur in it, and looks for URL when it needs it.
 */
function leanInspect(text) {
  const wanted = JSON.stringify([...new Set(text.match(/\b[A-Z][A-Za-z0-9]+/g))]);
  const skip = 'if(!(wanted.has(i+o)||wanted.has(i+"Get"+o)||wanted.has(i+o+"Apply")))continue;';
  const patches = [
    [
      1,
      '683(t){const e={__proto__:null},',
      `683(t){const wanted=new Set(${wanted}),e={__proto__:null},`,
    ],
    [3, 'const o=f(l),s=r(t,l);', `const o=f(l);${skip}const s=r(t,l);`],
    [1, '878(t){t.exports=URL}', '878(t){t.exports=globalThis.URL??class{}}'],
  ];
  for (const [times, from, to] of patches) {
    text = patched('node-inspect-extracted', text, times, from, to);
  }
  return text;
}

/**
 * An assertion's stack trace begins below the function of assert that was called. Stack traces do not
 * have that, as they leave out everything internal, and would be empty.
 */
function framesOfAssertions(text) {
  const capture = 'Error.captureStackTrace(_assertThisInitialized(_this), stackStartFn);';
  const anew = 'if (!/\\n {4}at /.test(_this.stack)) Error.captureStackTrace(_this);';
  return patched('assert', text, 1, capture, `${capture} ${anew}`);
}

function patched(name, text, times, from, to) {
  if (text.split(from).length - 1 !== times) {
    throw new Error(`${name} has changed: "${from}" is not there ${times} time(s)`);
  }
  return text.replaceAll(from, () => to);
}

function replacement(file) {
  return { path: join(vendor, 'replacements', file) };
}

async function bundle(output) {
  const { build } = await import('esbuild');
  const next = `${output}.next`;
  rmSync(next, { recursive: true, force: true });
  await build({
    entryPoints: names.map((name) => join(vendor, `${name}.js`)),
    outdir: next,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'eof',
    define: { global: 'globalThis', 'process.env.NODE_DEBUG': 'undefined' },
    plugins: [ours],
    logLevel: 'warning',
  });
  rmSync(output, { recursive: true, force: true });
  mkdirSync(dirname(output), { recursive: true });
  renameSync(next, output);
}

if (process.argv.length !== 3) {
  console.error('usage: node build.mjs OUTPUT_FOLDER');
  process.exit(2);
}
const output = resolve(process.argv[2]);
installPackages();
const inputs = newest([vendor, join(here, 'build.mjs'), join(here, 'package-lock.json')]);
if (!existsSync(output) || oldest(names.map((name) => join(output, `${name}.js`))) < inputs) {
  await bundle(output);
}
