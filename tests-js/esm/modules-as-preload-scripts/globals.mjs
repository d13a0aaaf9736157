import { expose } from './common.mjs';

const names = ['process', 'Buffer', 'global', 'setImmediate', 'clearImmediate'];
const types = Object.fromEntries(names.map((name) => [name, typeof globalThis[name]]));
expose('fromPreload', { ...types, scope: [typeof require, typeof module, typeof __filename] });
