package dev.valence.process;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The session history of a window: its entries and which of them is shown (HTML, 7.4.1). A value.
 *
 * @param active the index of the entry that is shown; -1 if there is none
 */
record History(List<HistoryEntry> entries, int active) {
    static final History EMPTY = new History(List.of(), -1);

    /** What becomes of it; the page applies it first, and main as it is told. */
    interface Change extends UnaryOperator<History> {}

    History {
        entries = List.copyOf(entries);
    }

    @Nullable HistoryEntry current() {
        return at(active);
    }

    /** Null if there is no such entry. */
    @Nullable HistoryEntry at(int index) {
        return index < 0 || index >= entries.size() ? null : entries.get(index);
    }

    /** Shows a new entry; those that could be gone forward to are lost. */
    History push(HistoryEntry entry) {
        List<HistoryEntry> kept = new ArrayList<>(entries.subList(0, active + 1));
        kept.add(entry);
        return new History(kept, active + 1);
    }

    /** Shows a new entry instead of the one that is shown. */
    History replace(HistoryEntry entry) {
        if (active < 0) {
            return push(entry);
        }
        List<HistoryEntry> changed = new ArrayList<>(entries);
        changed.set(active, entry);
        return new History(changed, active);
    }

    /** Shows an entry, if it is still there. */
    History goTo(HistoryEntry entry) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).id() == entry.id()) {
                return new History(entries, i);
            }
        }
        return this;
    }

    History titled(String title) {
        HistoryEntry current = current();
        return current == null ? this : replace(current.titled(title));
    }

    /** Without the entry of an id, unless it is shown. */
    History without(int id) {
        HistoryEntry shown = current();
        if (shown == null || shown.id() == id) {
            return this;
        }
        List<HistoryEntry> kept = entries.stream().filter(entry -> entry.id() != id).toList();
        return new History(kept, kept.indexOf(shown));
    }

    /** With nothing but what is shown. */
    History cleared() {
        HistoryEntry shown = current();
        return shown == null ? EMPTY : new History(List.of(shown), 0);
    }
}
