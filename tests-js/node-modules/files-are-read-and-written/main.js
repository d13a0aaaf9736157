const { app } = require('electron');
const assert = require('node:assert');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { scenario } = require('../../support');

scenario(async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'scenario-'));
  const file = path.join(folder, 'a.txt');
  try {
    fs.writeFileSync(file, 'one');
    await fs.promises.appendFile(file, ' two');
    assert.strictEqual(await fs.promises.readFile(file, 'utf8'), 'one two');
    assert.ok(fs.readFileSync(file).equals(Buffer.from('one two')));
    assert.strictEqual(fs.readFileSync(file).constructor.name, 'Buffer');
    assert.deepStrictEqual(fs.readdirSync(folder), ['a.txt']);
    assert.strictEqual(fs.statSync(file).size, 7);
    const text = await new Promise((resolve, reject) =>
      fs.readFile(file, 'utf8', (error, value) => (error ? reject(error) : resolve(value))),
    );
    assert.strictEqual(text, 'one two');
    await assert.rejects(fs.promises.readFile(path.join(folder, 'none')), {
      code: 'ENOENT',
      syscall: 'open',
    });
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
  assert.strictEqual(fs.existsSync(folder), false);
  assert.ok(app.isReady());
});
