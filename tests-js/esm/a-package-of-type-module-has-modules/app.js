import { scenario } from '../../support/index.js';
import * as assert from 'node:assert';
import data from './data.cjs';

scenario(async () => {
  assert.deepStrictEqual(data, { common: true });
  assert.strictEqual(this, undefined);
});
