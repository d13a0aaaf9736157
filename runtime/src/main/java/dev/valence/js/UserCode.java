package dev.valence.js;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.SourceSection;
import org.jspecify.annotations.Nullable;

/**
 * Where user code stands, seen from Java that it has called. Costs a tenth of a millisecond: for
 * explanations, not for every message.
 *
 * <p>Threads: any; keeps no state.
 */
public final class UserCode {
    private static final String FILE_URL = "file:///";
    private static final Source STOP =
            Source.newBuilder("js", "throw 0", "valence:place").internal(true).buildLiteral();

    private UserCode() {}

    /** The innermost line of user code on this thread, as {@code file:line}; empty if none. */
    public static String place() {
        try {
            Context.getCurrent().eval(STOP);
            return "";
        } catch (PolyglotException stopped) {
            return placeOf(stopped);
        } catch (IllegalStateException notInGuestCode) {
            return "";
        }
    }

    /** Whether a source is no text that a program has made. */
    static boolean mayBeFile(Source source) {
        return source.getPath() != null || source.getName().startsWith(FILE_URL);
    }

    /** The file that a source is, or a part of it, such as a script in a page. */
    static Optional<Path> file(Source source) {
        String path = source.getPath();
        try {
            return Optional.of(path == null ? ofUrl(source.getName()) : Path.of(path))
                    .map(UserCode::withoutPart)
                    .filter(Files::isRegularFile);
        } catch (IllegalArgumentException | FileSystemNotFoundException noFile) {
            return Optional.empty();
        }
    }

    private static Path ofUrl(String url) {
        return Path.of(URI.create(url.replaceFirst("[?#].*", "")));
    }

    private static Path withoutPart(Path path) {
        return Path.of(path.toString().replaceFirst(" \\(inline module \\d+\\)$", ""));
    }

    /** The innermost line of user code that an exception has left, in the same form. */
    static String placeOf(PolyglotException stopped) {
        String here = line(stopped.getSourceLocation());
        if (!here.isEmpty()) {
            return here;
        }
        for (PolyglotException.StackFrame frame : stopped.getPolyglotStackTrace()) {
            String line = frame.isGuestFrame() ? line(frame.getSourceLocation()) : "";
            if (!line.isEmpty()) {
                return line;
            }
        }
        return "";
    }

    private static String line(@Nullable SourceSection section) {
        return section == null || section.getSource().isInternal()
                ? ""
                : section.getSource().getName() + ":" + section.getStartLine();
    }
}
