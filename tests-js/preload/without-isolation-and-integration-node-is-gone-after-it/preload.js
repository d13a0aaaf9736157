window.seen = [typeof require, typeof process];
