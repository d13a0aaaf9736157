package dev.valence.loop;

import java.util.TreeSet;

/** Events that never overtake each other. Guarded by the {@link Timeline}. */
final class Lane {
    final String name;
    final TreeSet<Event> events = new TreeSet<>();
    private long count;

    Lane(String name) {
        this.name = name;
    }

    long next() {
        return ++count;
    }
}
