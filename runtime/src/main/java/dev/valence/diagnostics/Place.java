package dev.valence.diagnostics;

import dev.valence.js.UserCode;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;

/**
 * A line of user code.
 *
 * <p>Threads: immutable.
 *
 * @param source a file, absolute, or a URL of another kind; empty if the place is not known
 * @param line counted from 1
 */
public record Place(String source, int line) {
    public static final Place UNKNOWN = new Place("", 0);

    /** The innermost line of user code on this thread. */
    static Place here() {
        return of(UserCode.place());
    }

    static Place of(String text) {
        int colon = text.lastIndexOf(':');
        return colon < 0
                ? UNKNOWN
                : new Place(
                        file(text.substring(0, colon)),
                        Integer.parseInt(text.substring(colon + 1)));
    }

    private static String file(String source) {
        if (!source.startsWith("file:///")) {
            return source;
        }
        try {
            return Path.of(URI.create(source)).toString();
        } catch (IllegalArgumentException | FileSystemNotFoundException unusual) {
            return source;
        }
    }

    public boolean isKnown() {
        return !source.isEmpty();
    }

    /** With the name of the file only. */
    String shortName() {
        return source.substring(source.lastIndexOf('/') + 1) + ":" + line;
    }

    String relativeTo(Path folder) {
        String start = folder + "/";
        String shown = source.startsWith(start) ? source.substring(start.length()) : source;
        return shown + ":" + line;
    }
}
