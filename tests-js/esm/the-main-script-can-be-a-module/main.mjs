import { app } from 'electron';
import assert from 'node:assert';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import support from '../../support/index.js';
import { named } from './named.mjs';

const early = app.isReady();
await Promise.resolve();
const { value } = await import('./dynamic.mjs');

support.scenario(async () => {
  assert.strictEqual(early, false);
  assert.strictEqual(named, 'named');
  assert.strictEqual(value, 'dynamic');
  assert.strictEqual(import.meta.filename, fileURLToPath(import.meta.url));
  assert.strictEqual(import.meta.dirname, path.dirname(import.meta.filename));
  assert.strictEqual(typeof require, 'undefined');
  const electron = await import('electron');
  assert.strictEqual(electron.app, app);
  assert.strictEqual(electron.default.app, app);
  await assert.rejects(import('electron/lol'), { code: 'ERR_MODULE_NOT_FOUND' });
});
