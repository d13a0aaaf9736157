await null;
throw new RangeError('of the preload');
