globalThis.inPreload = true;
