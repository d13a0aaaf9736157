package dev.valence.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern for paths: {@code *}, {@code **}, {@code ?}, {@code [a-z]}, <code>{a,b}</code> and
 * {@code @(a|b)} with its relatives {@code +}, {@code *} and {@code ?}.
 *
 * <p>Threads: immutable. Difference from Mocha's glob: no {@code !(...)}.
 */
final class Glob {
    private static final Pattern MAGIC = Pattern.compile("[*?\\[{]|[@+]\\(");

    private final Pattern pattern;

    Glob(String glob) {
        pattern = Pattern.compile(new Translation(glob).expression());
    }

    static boolean isGlob(String text) {
        return MAGIC.matcher(text).find();
    }

    boolean matches(String path) {
        return pattern.matcher(path).matches();
    }

    /** The folder in which all that match are: what comes before the first special character. */
    static String root(String glob) {
        Matcher magic = MAGIC.matcher(glob);
        String fixed = magic.find() ? glob.substring(0, magic.start()) : glob;
        int slash = fixed.lastIndexOf('/');
        return slash < 0 ? "" : fixed.substring(0, Math.max(1, slash));
    }

    private static final class Translation {
        private final String glob;
        private final StringBuilder out = new StringBuilder();
        private final Deque<String> closing = new ArrayDeque<>();
        private int at;

        Translation(String glob) {
            this.glob = glob;
        }

        String expression() {
            while (at < glob.length()) {
                next();
            }
            return out.toString();
        }

        private void next() {
            char c = glob.charAt(at);
            if ("@+*?".indexOf(c) >= 0 && glob.startsWith("(", at + 1)) {
                open("(?:", ")" + (c == '@' ? "" : String.valueOf(c)), 2);
            } else if (glob.startsWith("**/", at)) {
                emit("(?:[^/.][^/]*/)*", 3);
            } else if (glob.startsWith("**", at)) {
                emit(".*", 2);
            } else if (c == '{') {
                open("(?:", ")", 1);
            } else if (!closing.isEmpty() && (c == ')' || c == '}')) {
                emit(closing.pop(), 1);
            } else if (!closing.isEmpty() && (c == ',' || c == '|')) {
                emit("|", 1);
            } else if (c == '[' && glob.indexOf(']', at) > 0) {
                set();
            } else {
                emit(c == '*' ? name() : c == '?' ? "[^/]" : Pattern.quote("" + c), 1);
            }
        }

        /** A name, or the rest of one; hidden files have to be named. */
        private String name() {
            return (at == 0 || glob.charAt(at - 1) == '/' ? "(?!\\.)" : "") + "[^/]*";
        }

        private void emit(String expression, int length) {
            out.append(expression);
            at += length;
        }

        private void open(String start, String end, int length) {
            emit(start, length);
            closing.push(end);
        }

        private void set() {
            int end = glob.indexOf(']', at);
            String inner = glob.substring(at + 1, end).replace("\\", "\\\\");
            emit("[" + (inner.startsWith("!") ? "^" + inner.substring(1) : inner) + "]", 0);
            at = end + 1;
        }
    }
}
