package dev.valence.diagnostics;

import java.util.Locale;

/**
 * The ways to fail in silence. The id of each is the title of its section in {@code
 * docs/diagnostics.md}.
 *
 * <p>Threads: immutable.
 */
public enum Kind {
    /** Messages wait at a port that nobody starts. */
    PORT_NEVER_STARTED,
    /** A listener for {@code message} at a port that nobody starts. */
    LISTENER_WITHOUT_START,
    /** A message on a channel that its receiver does not listen to. */
    NO_LISTENER,
    /** The same, when the receiver listens a moment later. */
    LATE_LISTENER,
    /** A message to a frame that is gone. */
    DISPOSED_FRAME,
    /** A buffer was transferred to a process that cannot read it: all of the message is lost. */
    TRANSFERRED_BUFFER,
    /** A small view was sent, and all of its large buffer with it. */
    PINNED_BUFFER,
    /** An {@code invoke} that waits for ever. */
    UNANSWERED_INVOKE,
    /** {@code removeListener} with a function that has become another one at the context bridge. */
    UNREMOVED_LISTENER,
    /** A port was collected, and the other end still listened. */
    COLLECTED_PORT,
    /** A {@code sendSync} that waits for ever. */
    BLOCKED_SEND_SYNC,
    /** A port went through the context bridge, which makes an empty object of it. */
    BRIDGED_PORT;

    /** The name in text, as in {@code no-listener}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of an id. */
    static Kind of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
