new Worker('throws.js').onerror = ({ message }) => postMessage(message);
