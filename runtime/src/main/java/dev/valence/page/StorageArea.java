package dev.valence.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Strings by name that outlive documents: what localStorage or sessionStorage hold (HTML standard,
 * 12.2). In memory only.
 *
 * <p>Threads: any. Life: a runtime's for localStorage, a window's for sessionStorage.
 */
public final class StorageArea {
    private final Map<String, String> entries = new LinkedHashMap<>();

    public synchronized @Nullable String get(String key) {
        return entries.get(key);
    }

    public synchronized void set(String key, String value) {
        entries.put(key, value);
    }

    public synchronized void remove(String key) {
        entries.remove(key);
    }

    public synchronized void clear() {
        entries.clear();
    }

    /** The names, oldest first. */
    public synchronized List<String> keys() {
        return List.copyOf(entries.keySet());
    }
}
