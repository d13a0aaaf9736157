package dev.valence.js;

/**
 * Thrown out of {@link Agent#run} when a realm was closed, or ran out of statements, while it ran.
 *
 * <p>Threads: immutable.
 */
public final class RealmEndedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean outOfStatements;

    public RealmEndedException(boolean outOfStatements, Throwable cause) {
        super("a realm ended while it ran", cause, false, false);
        this.outOfStatements = outOfStatements;
    }

    /** Whether it was the budget of statements that ended it. */
    public boolean outOfStatements() {
        return outOfStatements;
    }
}
