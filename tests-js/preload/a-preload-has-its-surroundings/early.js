globalThis.fromPreload = 'set by the preload';
