package dev.valence.diagnostics;

import java.nio.file.Path;

/**
 * Something that failed in silence.
 *
 * <p>Threads: immutable.
 *
 * @param kind in which way
 * @param text a sentence, without a full stop
 * @param place the line of user code to look at
 * @param process whose code that is, such as {@code main} or {@code renderer 1}
 */
public record Diagnostic(Kind kind, String text, Place place, String process) {
    /** All in a line. */
    public String line() {
        return text(place.isKnown() ? place.source() + ":" + place.line() : process);
    }

    /** The same, with a place in {@code folder} told from there. */
    public String line(Path folder) {
        return text(place.isKnown() ? place.relativeTo(folder) : process);
    }

    private String text(String where) {
        return where + ": " + text + " [" + kind.id() + "]";
    }
}
