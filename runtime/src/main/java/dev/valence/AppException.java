package dev.valence;

/**
 * An app that cannot be started: what is wrong and what to do about it, in one line.
 *
 * <p>Threads: immutable.
 */
public final class AppException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AppException(String message) {
        super(message, null, false, false);
    }
}
