package dev.valence.process;

import org.jspecify.annotations.Nullable;

/**
 * What a navigation does to the history of its window when it arrives (HTML, 7.4.1.3, "history
 * handling").
 *
 * @param to the entry that is gone to; null unless the kind is {@link Kind#TRAVERSE}
 */
record HistoryStep(Kind kind, @Nullable HistoryEntry to) {
    static final HistoryStep PUSH = new HistoryStep(Kind.PUSH, null);
    static final HistoryStep RELOAD = new HistoryStep(Kind.RELOAD, null);

    /** An empty document that nobody asked for: what comes next takes its place. */
    static final HistoryStep UNLISTED = new HistoryStep(Kind.UNLISTED, null);

    enum Kind {
        PUSH,
        REPLACE,
        RELOAD,
        TRAVERSE,
        UNLISTED
    }

    static HistoryStep to(HistoryEntry entry) {
        return new HistoryStep(Kind.TRAVERSE, entry);
    }

    /** What a page asks for: the name of a kind. */
    static HistoryStep named(String kind) {
        return new HistoryStep(Kind.valueOf(kind), null);
    }

    boolean replaces() {
        return kind == Kind.REPLACE;
    }
}
