package dev.valence.testing;

/**
 * A report of tests that could not be written: which and why, in one line.
 *
 * <p>Threads: immutable.
 */
public final class UnwrittenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnwrittenException(String message) {
        super(message, null, false, false);
    }
}
