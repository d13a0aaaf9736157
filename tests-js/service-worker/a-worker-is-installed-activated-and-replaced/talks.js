console.warn('a warning of the worker');
