import { second } from './second.mjs';

export const chain = ['first', ...second];
