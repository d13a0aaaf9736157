package dev.valence.junit;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;

/** Titles of suites and tests as segments of unique identifiers, and as regular expressions. */
final class Titles {
    private static final Pattern SPECIAL = Pattern.compile("[.*+?^${}()|\\[\\]\\\\/]");
    private static final Pattern COUNT = Pattern.compile(" \\(\\d+\\)$");

    private Titles() {}

    /** The identifier of a child; those with the same title are counted. */
    static UniqueId id(TestDescriptor parent, String segment, String title) {
        UniqueId id = parent.getUniqueId().append(segment, title);
        for (int i = 2; isTaken(parent, id); i++) {
            id = parent.getUniqueId().append(segment, title + " (" + i + ")");
        }
        return id;
    }

    private static boolean isTaken(TestDescriptor parent, UniqueId id) {
        return parent.getChildren().stream().anyMatch(child -> child.getUniqueId().equals(id));
    }

    /** A regular expression of JavaScript for what has these titles, or is in it. */
    static String pattern(List<String> titles) {
        return titles.stream().map(Titles::counted).collect(Collectors.joining(" ", "^", "( |$)"));
    }

    private static String counted(String title) {
        String quoted = quote(title);
        String first = COUNT.matcher(title).replaceFirst("");
        return first.equals(title) ? quoted : "(" + quoted + "|" + quote(first) + ")";
    }

    private static String quote(String title) {
        return SPECIAL.matcher(title).replaceAll("\\\\$0");
    }
}
