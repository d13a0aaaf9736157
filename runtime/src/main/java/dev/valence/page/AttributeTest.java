package dev.valence.page;

import java.util.Locale;

/**
 * The comparisons of attribute selectors (Selectors level 4, 6).
 *
 * <p>Threads: any; keeps no state.
 */
final class AttributeTest {
    private AttributeTest() {}

    /** Compares by the character before the equals sign, {@code '='} standing for none. */
    static boolean test(String actual, char kind, String expected, boolean ignoreCase) {
        String a = ignoreCase ? actual.toLowerCase(Locale.ROOT) : actual;
        String b = ignoreCase ? expected.toLowerCase(Locale.ROOT) : expected;
        return switch (kind) {
            case '=' -> a.equals(b);
            case '~' -> hasWord(a, b);
            case '|' -> a.equals(b) || a.startsWith(b + "-");
            case '^' -> !b.isEmpty() && a.startsWith(b);
            case '$' -> !b.isEmpty() && a.endsWith(b);
            default -> !b.isEmpty() && a.contains(b);
        };
    }

    /** Whether {@code word} is one of the words of {@code text}. */
    static boolean hasWord(String text, String word) {
        if (word.isEmpty()) {
            return false;
        }
        for (String candidate : text.split("[ \\t\\n\\r\\f]+")) {
            if (candidate.equals(word)) {
                return true;
            }
        }
        return false;
    }
}
