window.told = [];
window.onerror = (message, source, line) => told.push([message, source.split('/').pop(), line]);
