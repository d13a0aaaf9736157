package dev.valence.process;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The history of a window as its page knows it, and as main does: the page is ahead by the changes
 * that are on their way. It outlives documents and renderers.
 *
 * <p>Threads: {@link #ofPage}, {@link #newId} and {@link #arrive} are for the renderer's loop, the
 * rest for main's.
 */
final class SessionHistory {
    private final AtomicReference<History> ofPage = new AtomicReference<>(History.EMPTY);
    private final AtomicInteger lastId = new AtomicInteger();
    private History ofMain = History.EMPTY;

    History ofPage() {
        return Objects.requireNonNull(ofPage.get());
    }

    /** For an entry, or for a document. */
    int newId() {
        return lastId.incrementAndGet();
    }

    /** A document has changed it; main is to be told. */
    void arrive(History.Change change) {
        ofPage.updateAndGet(change);
    }

    History ofMain() {
        return ofMain;
    }

    /** Main learns of a change that the page has made. */
    void told(History.Change change) {
        ofMain = change.apply(ofMain);
    }

    /** Main changes it. */
    void change(History.Change change) {
        ofPage.updateAndGet(change);
        ofMain = change.apply(ofMain);
    }
}
