package dev.valence;

/**
 * How a run of an app came to its end.
 *
 * <p>Threads: immutable.
 */
public enum Outcome {
    /** The app ended: it quit, or called {@code app.exit} or {@code process.exit}. */
    ENDED,
    /** Nothing is left to do, and the app has not ended. */
    IDLE,
    /** The time was over first. */
    TIMED_OUT
}
