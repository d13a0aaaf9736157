package dev.valence.wpt;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The part of docs/conformance.md that is about web-platform-tests. */
public final class WptTable {
    private static final String HEAD =
            """

            ## The web platform's own tests

            These folders of web-platform-tests, of %s, were run, as
            [wpt-counts.json](../tests-js/wpt-counts.json) says; `mvn test -Dtest=WptTest -Dvalence.wpt=COPY`
            runs them again. A page counts as many subtests as it came to report.

            Chromium is %s, which ran them from a small server of one address; Node.js is %s.
            The first target is what the first three folders have without frames, workers and second
            origins.

            | folder | pages | subtests that pass | subtests | Chromium passes | of | Node.js passes | of |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            """;

    private static final String REASONS =
            """

            Of the pages, %d do not pass as a whole:

            | why | pages |
            | --- | ---: |
            """;

    private final WptCounts counts = WptCounts.read();

    /** Its text, which begins with an empty line. */
    public static String text() {
        return new WptTable().write();
    }

    private String write() {
        StringBuilder text =
                new StringBuilder(
                        HEAD.formatted(counts.version(), counts.chromium(), counts.node()));
        counts.folders().forEach((folder, row) -> text.append(row("`" + folder + "`", row)));
        text.append(row("**all**", total()));
        text.append(row("**first target**", counts.firstTarget()));
        text.append(REASONS.formatted(counts.failing().size()));
        reasons().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(why -> text.append(cells(why.getKey(), why.getValue())));
        return text.toString();
    }

    private static String row(String name, WptCounts.Row row) {
        return cells(
                name,
                row.here().pages(),
                row.here().passes(),
                row.here().subtests(),
                row.chromium().passes(),
                row.chromium().subtests(),
                row.node().passes(),
                row.node().subtests());
    }

    private WptCounts.Row total() {
        return counts.folders().values().stream().reduce(WptCounts.Row::plus).orElseThrow();
    }

    /** How many pages each reason stands for; those of the same number by the alphabet. */
    private Map<String, Long> reasons() {
        return counts.failing().values().stream()
                .collect(Collectors.groupingBy(why -> why, TreeMap::new, Collectors.counting()));
    }

    private static String cells(Object... cells) {
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) {
            row.append(' ').append(cell).append(" |");
        }
        return row.append('\n').toString();
    }
}
