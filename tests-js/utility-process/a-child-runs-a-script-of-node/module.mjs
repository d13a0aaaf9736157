import { fileURLToPath } from 'node:url';

await Promise.resolve();
process.parentPort.postMessage({ file: fileURLToPath(import.meta.url), meta: typeof import.meta });
