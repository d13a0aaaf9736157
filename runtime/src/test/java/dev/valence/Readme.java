package dev.valence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The README's text, in the pieces that tests hold against the truth. */
final class Readme {
    static final Path ROOT =
            Path.of(System.getProperty("valence.basedir", ".")).toAbsolutePath().normalize();

    private static final Pattern CODE = Pattern.compile("(?ms)^```\\w*\\n(.*?)^```$");

    private final String text = textOf("README.md");

    static String textOf(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return text;
    }

    /** What {@code group} of the pattern matches, everywhere. */
    List<String> all(String pattern) {
        return all(pattern, text);
    }

    static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(r -> r.group(1)).toList();
    }

    /** The first code block after {@code words}, without its fences. */
    String codeAfter(String words) {
        return CODE.matcher(text)
                .results()
                .filter(block -> block.start() > position(words))
                .findFirst()
                .map(block -> block.group(1))
                .orElseThrow();
    }

    /** The code blocks and all else that is between two backticks. */
    Stream<String> quoted() {
        String prose = CODE.matcher(text).replaceAll("");
        return Pattern.compile("`([^`\\n]+)`")
                .matcher(prose)
                .results()
                .map((MatchResult r) -> r.group(1));
    }

    /** What is between the comments {@code <!-- name begin -->} and {@code <!-- name end -->}. */
    String between(String name) {
        String begin = "<!-- " + name + " begin -->\n";
        return text.substring(
                position(begin) + begin.length(), position("<!-- " + name + " end -->"));
    }

    /** The second cell of the table row whose first cell is {@code first}, as a set of names. */
    TreeSet<String> names(String first) {
        int start = position("| " + first + " |");
        String row = text.substring(start + first.length() + 4, text.indexOf('\n', start));
        return new TreeSet<>(all("`([^`]+)`", row));
    }

    private int position(String words) {
        int found = text.indexOf(words);
        if (found < 0) {
            throw new AssertionError("the README does not say: " + words);
        }
        return found;
    }
}
