package dev.valence.clone;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The templates of the lists of keys that a realm receives; those least recently seen are
 * forgotten.
 *
 * <p>Threads: confined to the realm's loop.
 */
final class Templates {
    private static final int MOST = 500;

    private final Map<Keys, Template> entries = new RecentlyUsed();
    private @Nullable Keys lastKeys;
    private @Nullable Template last;

    Template find(Keys keys) {
        if (keys == lastKeys && last != null) {
            return last;
        }
        lastKeys = keys;
        last = entries.computeIfAbsent(keys, Template::new);
        return last;
    }

    private static final class RecentlyUsed extends LinkedHashMap<Keys, Template> {
        private static final long serialVersionUID = 1L;

        RecentlyUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Keys, Template> eldest) {
            return size() > MOST;
        }
    }
}
