export const meta = { ...import.meta };
export const resolved = import.meta.resolve('./first.mjs');
