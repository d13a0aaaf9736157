package dev.valence.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Options by the names of Mocha's command line, from several places: the command line first, then
 * configuration files. Lists are joined, of all else the first place wins.
 *
 * <p>Threads: confined to the one that collects them.
 */
public final class TestOptions {
    /** The interfaces that tests may be written for. */
    public static final List<String> INTERFACES = List.of("bdd", "tdd", "qunit", "exports");

    /** The reporters that are there. */
    public static final List<String> REPORTERS =
            List.of(
                    "doc",
                    "dot",
                    "github-actions",
                    "json",
                    "json-stream",
                    "junit",
                    "landing",
                    "list",
                    "markdown",
                    "min",
                    "nyan",
                    "progress",
                    "spec",
                    "tap",
                    "xunit");

    private static final Pattern UPPER = Pattern.compile("[A-Z]");
    private static final Pattern TIME = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(ms|s|m|h)?");
    private static final Pattern EXPRESSION = Pattern.compile("/(.*)/([gimsuy]*)", Pattern.DOTALL);

    private static final Map<String, String> ALIASES =
            Map.ofEntries(
                    Map.entry("A", "async-only"),
                    Map.entry("b", "bail"),
                    Map.entry("c", "color"),
                    Map.entry("colors", "color"),
                    Map.entry("f", "fgrep"),
                    Map.entry("g", "grep"),
                    Map.entry("exclude", "ignore"),
                    Map.entry("i", "invert"),
                    Map.entry("j", "jobs"),
                    Map.entry("p", "parallel"),
                    Map.entry("R", "reporter"),
                    Map.entry("reporter-options", "reporter-option"),
                    Map.entry("O", "reporter-option"),
                    Map.entry("r", "require"),
                    Map.entry("s", "slow"),
                    Map.entry("S", "sort"),
                    Map.entry("t", "timeout"),
                    Map.entry("timeouts", "timeout"),
                    Map.entry("u", "ui"));

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();

    /** The same for a file, which is named with what is wrong in it. */
    public TestOptions add(Map<?, ?> place, Path file) {
        place.keySet().stream()
                .map(name -> canonical(String.valueOf(name)))
                .filter(name -> !has(name))
                .forEach(name -> places.put(name, file.toString()));
        return add(place);
    }

    /** What is wrong with an option, and which file says it. */
    ConfigException wrong(String name, String what) {
        String place = places.get(name);
        return new ConfigException(place == null ? what : place + ": " + what);
    }

    /** Adds what a place says that comes after those that have been added. */
    public TestOptions add(Map<?, ?> place) {
        place.forEach((name, value) -> add(canonical(String.valueOf(name)), value));
        return this;
    }

    private void add(String name, @Nullable Object value) {
        if (value == null) {
            return;
        }
        Object known = values.get(name);
        if (known == null) {
            values.put(name, value);
        } else if (known instanceof List<?> list && !name.equals("extension")) {
            List<Object> joined = new ArrayList<>(list);
            joined.addAll(asList(value));
            values.put(name, joined);
        }
    }

    private static String canonical(String name) {
        String known = ALIASES.getOrDefault(name, name);
        return known.length() == 1
                ? known
                : UPPER.matcher(known)
                        .replaceAll(upper -> "-" + upper.group().toLowerCase(Locale.ROOT));
    }

    private static List<Object> asList(Object value) {
        return value instanceof List<?> list ? new ArrayList<>(list) : List.of(value);
    }

    public boolean is(String name) {
        Object value = values.get(name);
        return Boolean.TRUE.equals(value) || "true".equals(value);
    }

    /** Whether a place says so or otherwise. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    public @Nullable String text(String name) {
        Object value = values.get(name);
        if (value instanceof List<?> list) {
            return list.isEmpty() ? null : String.valueOf(list.get(0));
        }
        return value == null ? null : number(value);
    }

    /** A text, or texts. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object value : asList(values.getOrDefault(name, List.of()))) {
            texts.add(number(value));
        }
        return texts;
    }

    private static String number(Object value) {
        return value instanceof Double d && d == Math.rint(d)
                ? String.valueOf(d.longValue())
                : String.valueOf(value);
    }

    /**
     * A whole number.
     *
     * @throws ConfigException for anything else
     */
    public long number(String name, long otherwise) {
        String text = text(name);
        try {
            return text == null ? otherwise : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw wrong(name, "'" + text + "' is not a whole number for " + name);
        }
    }

    /**
     * Milliseconds, also from texts such as {@code 2s}.
     *
     * @throws ConfigException for anything else
     */
    public long millis(String name, long otherwise) {
        String text = text(name);
        if (text == null || text.equals("false")) {
            return text == null ? otherwise : 0;
        }
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            throw wrong(name, "'" + text + "' is not a time for " + name);
        }
        String unit = matcher.group(2);
        double factor =
                switch (unit == null ? "ms" : unit) {
                    case "s" -> 1_000;
                    case "m" -> 60_000;
                    case "h" -> 3_600_000;
                    default -> 1;
                };
        return Math.round(Double.parseDouble(matcher.group(1)) * factor);
    }

    /** {@code key=value,key=value} or an object, as a map. */
    public Map<String, Object> pairs(String name) {
        Map<String, Object> pairs = new LinkedHashMap<>();
        for (Object value : asList(values.getOrDefault(name, List.of()))) {
            if (value instanceof Map<?, ?> map) {
                map.forEach((key, inner) -> pairs.put(String.valueOf(key), inner));
            } else {
                for (String pair : String.valueOf(value).split(",")) {
                    int at = pair.indexOf('=');
                    pairs.put(
                            at < 0 ? pair : pair.substring(0, at),
                            at < 0 ? true : pair.substring(at + 1));
                }
            }
        }
        return pairs;
    }

    /** What Mocha itself is told about tests in {@code folder}. */
    public MochaOptions mocha(Path folder) {
        MochaOptions usual = MochaOptions.DEFAULT;
        String ui = text("ui");
        if (ui != null && !INTERFACES.contains(ui)) {
            throw wrong("ui", "no interface '" + ui + "': there are " + INTERFACES);
        }
        return new MochaOptions(
                ui == null ? usual.ui() : ui,
                millis("timeout", usual.timeout()),
                millis("slow", usual.slow()),
                (int) number("retries", usual.retries()),
                is("bail"),
                grep(),
                is("invert"),
                is("async-only"),
                is("check-leaks"),
                is("forbid-only"),
                is("forbid-pending"),
                is("full-trace"),
                preloads(folder));
    }

    private List<String> preloads(Path folder) {
        List<String> preloads = new ArrayList<>(texts("require"));
        preloads.addAll(texts("file"));
        preloads.replaceAll(name -> isFile(folder, name) ? folder.resolve(name) + "" : name);
        return preloads;
    }

    private static boolean isFile(Path folder, String name) {
        return Stream.of("", ".js", ".cjs", ".mjs")
                .anyMatch(extension -> Files.isRegularFile(folder.resolve(name + extension)));
    }

    private MochaOptions.@Nullable Grep grep() {
        String literal = text("fgrep");
        if (literal != null) {
            return new MochaOptions.Grep(
                    literal.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0"), "");
        }
        String text = text("grep");
        if (text == null) {
            return null;
        }
        Matcher expression = EXPRESSION.matcher(text);
        return expression.matches()
                ? new MochaOptions.Grep(expression.group(1), expression.group(2))
                : new MochaOptions.Grep(text, "");
    }
}
