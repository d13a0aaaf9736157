throw new Error('Hello World!');
