import { expose } from './common.mjs';
import { chain } from './deep/first.mjs';

expose('fromPreload', chain);
