package dev.valence.loop;

/**
 * Thrown out of {@link Loop#await} when the waiting loop is stopped. Never reaches guest code.
 *
 * <p>Threads: immutable.
 */
public final class LoopStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LoopStoppedException() {
        super("the loop was stopped while it waited");
    }
}
