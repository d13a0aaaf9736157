package dev.valence.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Failures as GitHub shows them at the lines of a change: workflow commands on stdout.
 *
 * <p>Threads: confined.
 */
public final class Annotations {
    private static final Pattern PLACE =
            Pattern.compile("\\(?(/[^():\\n]+|[A-Za-z]:[^():\\n]+):(\\d+)(?::(\\d+))?\\)?");

    private final Path folder;
    private final List<String> lines = new ArrayList<>();

    /** Files are named as seen from {@code folder}. */
    public Annotations(Path folder) {
        this.folder = folder;
    }

    public void tell(TestEvent event) {
        if (event.type().equals("fail")) {
            lines.add(
                    "::error "
                            + place(event)
                            + "title="
                            + property(event.fullTitle())
                            + "::"
                            + escaped(event.message()));
        }
    }

    /** A line for each failure. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    private String place(TestEvent event) {
        Matcher inStack = PLACE.matcher(event.stack());
        if (inStack.find()) {
            return place(inStack.group(1), inStack.group(2));
        }
        String defined = event.place();
        int colon = defined == null ? -1 : defined.lastIndexOf(':');
        return defined == null
                ? ""
                : place(defined.substring(0, colon), defined.substring(colon + 1));
    }

    private String place(String file, String line) {
        Path path = Path.of(file);
        String shown = (path.startsWith(folder) ? folder.relativize(path) : path).toString();
        return "file=" + property(shown) + ",line=" + line + ",";
    }

    private static String property(String text) {
        return escaped(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
