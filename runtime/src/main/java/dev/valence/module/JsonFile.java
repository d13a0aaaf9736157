package dev.valence.module;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Files of JSON that people write, who want to know the line of a mistake; what is no UTF-8 in them
 * is read as U+FFFD.
 *
 * <p>Threads: any; keeps no state.
 */
public final class JsonFile {
    /** A file that gives nothing; the message says which, why, and where in it. */
    public static final class UnusableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnusableException(String message) {
            super(message, null, false, false);
        }
    }

    private JsonFile() {}

    /**
     * @throws UnusableException if it cannot be read or is not JSON
     */
    public static @Nullable Object read(Path file) {
        String text = text(file);
        try {
            return JsonReader.read(text);
        } catch (JsonReader.JsonException e) {
            String what = file + " is not JSON: " + e.getMessage();
            throw new UnusableException(what + " (" + place(text, e.position()) + ")");
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnusableException("cannot read " + file + ": " + why(e));
        }
    }

    /** Java says no more of the most frequent reasons than the name of the file. */
    static String why(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return e instanceof NoSuchFileException ? "no such file" : String.valueOf(e.getMessage());
    }

    private static String place(String text, int position) {
        String before = text.substring(0, position);
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        return "line " + line + ", column " + (position - before.lastIndexOf('\n'));
    }
}
