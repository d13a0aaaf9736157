package dev.valence.wpt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The folders of web-platform-tests that wpt-counts.json names, run against a copy at {@code
 * -Dvalence.wpt=PATH}: none may come to less than the file says, and the pages that fail are those
 * it gives a reason for.
 */
class WptTest {
    private final WptCounts counts = WptCounts.read();

    @Test
    void theCountsMakeSense() {
        assertThat(counts.folders()).isNotEmpty();
        assertThat(counts.folders().values())
                .map(WptCounts.Row::here)
                .allMatch(count -> count.passes() <= count.subtests() && count.pages() > 0);
        assertThat(counts.firstTarget().here().passes())
                .isGreaterThanOrEqualTo(counts.firstTarget().node().passes());
        assertThat(counts.failing().values()).noneMatch(String::isBlank);
        assertThat(counts.failing().keySet())
                .allMatch(page -> counts.folders().keySet().stream().anyMatch(in(page)));
    }

    @TestFactory
    @EnabledIfSystemProperty(named = "valence.wpt", matches = ".+")
    Stream<DynamicTest> folders(@TempDir Path app) {
        WptCopy copy = new WptCopy(Path.of(System.getProperty("valence.wpt")));
        WptRun run = new WptRun(copy, app);
        return counts.folders().entrySet().stream()
                .map(row -> dynamicTest(row.getKey(), () -> check(copy, run, row)));
    }

    private void check(WptCopy copy, WptRun run, Map.Entry<String, WptCounts.Row> row) {
        List<WptReport> reports = copy.pages(row.getKey()).stream().map(run::run).toList();
        assertThat(reports).hasSize(row.getValue().here().pages());
        assertThat(reports.stream().mapToLong(WptReport::passed).sum())
                .isGreaterThanOrEqualTo(row.getValue().here().passes());
        assertThat(reports.stream().filter(report -> !report.passes()).map(WptReport::page))
                .containsExactlyInAnyOrderElementsOf(
                        counts.failing().keySet().stream()
                                .filter(page -> in(page).test(row.getKey()))
                                .toList());
    }

    private static Predicate<String> in(String page) {
        return folder -> page.startsWith("/" + folder.replace("/*.any.js", "") + "/");
    }
}
