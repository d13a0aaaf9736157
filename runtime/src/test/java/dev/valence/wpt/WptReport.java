package dev.valence.wpt;

import dev.valence.module.JsonReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one page of web-platform-tests came to.
 *
 * @param page its path, with the query of its variant
 * @param ended whether the harness came to its end: not a time-out, an error or a crash
 * @param note the harness's message, or why there is no result
 * @param subtests in the order of the page
 */
record WptReport(String page, boolean ended, String note, List<Subtest> subtests) {
    private static final String MARK = "WPT ";

    /** Takes the place of testharnessreport.js: writes the results to the console. */
    static final String SCRIPT =
            """
            {
              const { log } = console;
              add_completion_callback((tests, { status, message }) => {
                const subtests = tests.map((t) => ({ name: t.name, ok: t.status === 0, note: t.message }));
                log('WPT ' + JSON.stringify({ ended: status === 0, message, subtests }));
              });
            }
            """;

    record Subtest(String name, boolean passes, String note) {}

    static WptReport of(String page, List<String> console) {
        return console.stream()
                .filter(line -> line.contains("] " + MARK))
                .map(line -> line.substring(line.indexOf(MARK) + MARK.length()))
                .findFirst()
                .map(text -> of(page, (Map<?, ?>) Objects.requireNonNull(JsonReader.read(text))))
                .orElseGet(() -> new WptReport(page, false, String.join("\n", console), List.of()));
    }

    private static WptReport of(String page, Map<?, ?> result) {
        List<Subtest> subtests =
                ((List<?>) Objects.requireNonNull(result.get("subtests")))
                        .stream().map(WptReport::subtest).toList();
        return new WptReport(
                page,
                Boolean.TRUE.equals(result.get("ended")),
                String.valueOf(result.get("message")),
                subtests);
    }

    private static Subtest subtest(Object each) {
        Map<?, ?> fields = (Map<?, ?>) each;
        return new Subtest(
                String.valueOf(fields.get("name")),
                Boolean.TRUE.equals(fields.get("ok")),
                String.valueOf(fields.get("note")));
    }

    boolean passes() {
        return ended && subtests.stream().allMatch(Subtest::passes);
    }

    long passed() {
        return subtests.stream().filter(Subtest::passes).count();
    }
}
