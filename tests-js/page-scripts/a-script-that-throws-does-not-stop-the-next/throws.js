// On the second line.
throw new Error('first');
