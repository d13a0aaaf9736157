import { expose } from './common.mjs';

const before = document.documentElement;
await new Promise((resolve) => setTimeout(resolve, 25));
expose('fromPreload', [before, document.documentElement]);
