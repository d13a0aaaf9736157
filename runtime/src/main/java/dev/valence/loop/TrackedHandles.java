package dev.valence.loop;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The handles of a {@link Collector} in the order they were made, linked with each other: there may
 * be very many, and a set would cost each as much again.
 *
 * <p>Threads: guarded by itself.
 */
final class TrackedHandles {
    private @Nullable TrackedHandle first;
    private @Nullable TrackedHandle last;
    private int size;

    void add(TrackedHandle handle) {
        handle.earlier = last;
        if (last == null) {
            first = handle;
        } else {
            last.later = handle;
        }
        last = handle;
        size++;
    }

    /** False if it is not here any more. */
    boolean remove(TrackedHandle handle) {
        if (handle.earlier == null && handle != first) {
            return false;
        }
        unlink(handle);
        return true;
    }

    private void unlink(TrackedHandle handle) {
        TrackedHandle before = handle.earlier;
        TrackedHandle after = handle.later;
        if (before == null) {
            first = after;
        } else {
            before.later = after;
        }
        if (after == null) {
            last = before;
        } else {
            after.earlier = before;
        }
        handle.earlier = null;
        handle.later = null;
        size--;
    }

    int size() {
        return size;
    }

    void forEach(Consumer<TrackedHandle> action) {
        for (TrackedHandle next = first; next != null; next = next.later) {
            action.accept(next);
        }
    }

    boolean any(Predicate<TrackedHandle> test) {
        for (TrackedHandle next = first; next != null; next = next.later) {
            if (test.test(next)) {
                return true;
            }
        }
        return false;
    }

    void clear() {
        while (first != null) {
            unlink(first);
        }
    }
}
