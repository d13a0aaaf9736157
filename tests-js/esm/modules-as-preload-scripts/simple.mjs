import { expose } from './common.mjs';

expose('fromPreload', 'here');
