package dev.valence.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A report in JUnit's XML, as Surefire writes it: a suite for each file, a case for each test.
 *
 * <p>Threads: confined.
 */
public final class JunitReport {
    private final List<Suite> suites = new ArrayList<>();

    private static final class Suite {
        private final String name;
        private final List<String> cases = new ArrayList<>();
        private int failures;
        private int skipped;
        private double seconds;

        Suite(String name) {
            this.name = name;
        }
    }

    /**
     * Hears an event of a session.
     *
     * @param file the name of the file it belongs to
     */
    public void tell(TestEvent event, String file) {
        switch (event.type()) {
            case "file" -> suites.add(new Suite(file));
            case "pass" -> add(event, file, "");
            case "fail" -> {
                suite().failures++;
                add(event, file, failure(event));
            }
            case "pending" -> {
                suite().skipped++;
                add(event, file, "<skipped/>");
            }
            default -> {}
        }
    }

    private Suite suite() {
        return suites.get(suites.size() - 1);
    }

    private void add(TestEvent event, String file, String inner) {
        Suite suite = suite();
        double seconds = event.duration() / 1000.0;
        suite.seconds += seconds;
        List<String> titles = event.titles();
        String group = String.join(" ", titles.subList(0, Math.max(0, titles.size() - 1)));
        suite.cases.add(
                "    <testcase"
                        + attribute("name", event.title())
                        + attribute("classname", group.isEmpty() ? file : group)
                        + attribute("file", file)
                        + attribute("time", seconds(seconds))
                        + (inner.isEmpty() ? "/>\n" : ">" + inner + "</testcase>\n"));
    }

    private static String failure(TestEvent event) {
        Map<?, ?> error = event.facts().get("error") instanceof Map<?, ?> map ? map : Map.of();
        Object name = error.get("name");
        Object stack = error.get("stack");
        return "<failure"
                + attribute("message", event.message())
                + attribute("type", name == null ? "Error" : name.toString())
                + ">"
                + text(stack == null ? event.message() : stack.toString())
                + "</failure>";
    }

    /** The whole file. */
    public String xml() {
        StringBuilder out =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        for (Suite suite : suites) {
            out.append("  <testsuite")
                    .append(attribute("name", suite.name))
                    .append(attribute("tests", String.valueOf(suite.cases.size())))
                    .append(attribute("failures", String.valueOf(suite.failures)))
                    .append(attribute("errors", "0"))
                    .append(attribute("skipped", String.valueOf(suite.skipped)))
                    .append(attribute("time", seconds(suite.seconds)))
                    .append(">\n");
            suite.cases.forEach(out::append);
            out.append("  </testsuite>\n");
        }
        return out.append("</testsuites>\n").toString();
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + text(value).replace("\n", "&#10;") + "\"";
    }

    private static String text(String value) {
        StringBuilder out = new StringBuilder();
        value.codePoints().filter(JunitReport::isAllowed).forEach(c -> append(out, c));
        return out.toString();
    }

    private static boolean isAllowed(int c) {
        return c >= ' ' && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF || c == '\n';
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            default -> out.appendCodePoint(c);
        }
    }
}
