export const url = import.meta.url;
export const keys = Object.keys(import.meta).sort();
export const inDocument = typeof document;
