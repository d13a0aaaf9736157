package dev.valence.js;

import org.graalvm.polyglot.PolyglotException;

/**
 * Thrown out of {@link Agent#run} when a realm was closed, or ran out of statements, while it ran.
 *
 * <p>Threads: immutable.
 */
public final class RealmEndedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean outOfStatements;
    private final String place;

    /** A realm was closed. */
    public RealmEndedException(Throwable cause) {
        this(cause, false, "");
    }

    private RealmEndedException(Throwable cause, boolean outOfStatements, String place) {
        super("a realm ended while it ran", cause, false, false);
        this.outOfStatements = outOfStatements;
        this.place = place;
    }

    static RealmEndedException outOfStatements(PolyglotException where) {
        return new RealmEndedException(where, true, UserCode.placeOf(where));
    }

    /** Whether it was the budget of statements that ended it. */
    public boolean outOfStatements() {
        return outOfStatements;
    }

    /** For the user: why the process ended whose realm it is, and where its code was. */
    public String why() {
        if (!outOfStatements) {
            return "its realm was cancelled";
        }
        String why = "a task ran more statements than it may under a seed";
        return place.isEmpty() ? why : why + " (" + place + ")";
    }
}
