globalThis.order = [...(globalThis.order ?? []), 'first'];
