globalThis.order = [...(globalThis.order ?? []), 'second'];
