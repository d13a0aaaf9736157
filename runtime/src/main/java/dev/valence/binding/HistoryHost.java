package dev.valence.binding;

import dev.valence.port.Payload;
import org.jspecify.annotations.Nullable;

/**
 * What {@code window.history} asks of its process; all worlds of a document share one.
 *
 * <p>Threads: called on the document's loop. It crosses to the process layer.
 */
public interface HistoryHost {
    /** How many entries the history of the window has. */
    int length();

    /** What was kept for the entry that is shown; null if nothing was. */
    @Nullable Payload state();

    /** A number that is another one after the state has changed. */
    int changes();

    /** Gives the document another URL and state, in a new entry or in the same. */
    void moveTo(String url, Payload state, boolean replace);

    /** Asks main to go back or forward by so many entries; what is not there is not gone to. */
    void go(int delta);
}
