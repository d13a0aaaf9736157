import { third } from './third.cjs';

await null;
export const second = ['second', ...third];
