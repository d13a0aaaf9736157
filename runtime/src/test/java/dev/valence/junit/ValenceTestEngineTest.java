package dev.valence.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectDirectory;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectFile;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.opentest4j.AssertionFailedError;

@DisplayName("JUnit")
class ValenceTestEngineTest {
    private static final String FOLDER = "runtime/src/test/resources/testing/junit";
    private static final String SHOP = FOLDER + "/shop.test.js";

    private final Map<String, TestIdentifier> started = new java.util.LinkedHashMap<>();
    private final List<String> results = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final List<String> entries = new ArrayList<>();

    @JavaScriptTests(value = FOLDER, grep = "twice|folder")
    static final class SomeOfTheShop {}

    private final TestExecutionListener listener =
            new TestExecutionListener() {
                @Override
                public void executionStarted(TestIdentifier test) {
                    started.put(test.getDisplayName(), test);
                }

                @Override
                public void executionSkipped(TestIdentifier test, String reason) {
                    results.add(test.getDisplayName() + ": skipped");
                }

                @Override
                public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                    if (test.isTest()) {
                        String state = result.getStatus().toString().toLowerCase();
                        results.add(test.getDisplayName() + ": " + state);
                    }
                    if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                        failures.add(result.getThrowable().orElseThrow());
                    }
                }

                @Override
                public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
                    entries.add(test.getDisplayName() + ": " + entry.getKeyValuePairs());
                }
            };

    private void run(DiscoverySelector... selectors) {
        LauncherDiscoveryRequest request =
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectors)
                        .filters(EngineFilter.includeEngines(ValenceTestEngine.ID))
                        .configurationParameter("valence.seed", "7")
                        .build();
        LauncherFactory.create().execute(request, listener);
    }

    @Test
    @DisplayName("sees each test of a file, in its suite, with its result")
    void tests() {
        run(selectFile(SHOP));
        assertThat(results)
                .containsExactly(
                        "stands alone: successful",
                        "opens: successful",
                        "closes later: skipped",
                        "has what is wanted: failed",
                        "skips itself: aborted",
                        "works in the end: successful",
                        "twice: successful",
                        "twice: successful",
                        "\"before each\" hook for \"never runs\": failed",
                        "never runs: aborted");
        assertThat(started.get("twice").getUniqueId())
                .isEqualTo(
                        "[engine:valence]/[file:%s]/[suite:a shop]/[suite:(a part)]/[test:twice (2)]"
                                .formatted(SHOP.replace("/", "%2F")));
    }

    @Test
    @DisplayName("is told what was compared, where, and by which seed to see it again")
    void failure() {
        run(selectFile(SHOP));
        AssertionFailedError failure = (AssertionFailedError) failures.get(0);
        assertThat(failure.getExpected().getStringRepresentation()).isEqualTo("apples");
        assertThat(failure.getActual().getStringRepresentation()).isEqualTo("pears");
        assertThat(failure).hasMessageContaining("valence.seed = 7");
        assertThat(failure.getStackTrace()[0].getFileName()).endsWith("shop.test.js");
        assertThat(failure.getStackTrace()[0].getLineNumber()).isEqualTo(14);
        assertThat(failures.get(1)).hasMessageStartingWith("TypeError: no shelf");
    }

    @Test
    @DisplayName("knows the line of each suite and test")
    void sources() {
        run(selectFile(SHOP));
        assertThat(line("a shop")).isEqualTo(4);
        assertThat(line("opens")).isEqualTo(5);
        assertThat(line("stands alone")).isEqualTo(41);
    }

    private int line(String title) {
        FileSource source = (FileSource) started.get(title).getSource().orElseThrow();
        assertThat(source.getFile()).hasName("shop.test.js");
        return source.getPosition().map(FilePosition::getLine).orElseThrow();
    }

    @Test
    @DisplayName("gets what a test prints")
    void output() {
        run(selectFile(SHOP));
        assertThat(entries).containsExactly("opens: {stdout=main: it is open}");
    }

    @Test
    @DisplayName("runs one test, or one suite, that it has seen before")
    void again() {
        String file = "[engine:valence]/[file:" + SHOP.replace("/", "%2F") + "]/[suite:a shop]";
        run(selectUniqueId(file + "/[suite:(a part)]"), selectUniqueId(file + "/[test:opens]"));
        assertThat(results)
                .containsExactly("opens: successful", "twice: successful", "twice: successful");
    }

    @Test
    @DisplayName("finds files in folders by their names")
    void folders() {
        run(selectDirectory(FOLDER));
        assertThat(results).hasSize(11).startsWith("is in a folder: successful");
    }

    @Test
    @DisplayName("finds files by a class that stands for them")
    void classes() {
        run(selectClass(SomeOfTheShop.class));
        assertThat(results)
                .containsExactly(
                        "is in a folder: successful", "twice: successful", "twice: successful");
        assertThat(started).containsKeys("SomeOfTheShop", SHOP, FOLDER + "/folder/small.spec.mjs");
    }

    @Test
    @DisplayName("sees a file that does not parse as a test that fails")
    void unreadable() {
        run(selectFile(FOLDER + "/does-not-parse-syntax-error.js"));
        assertThat(results).hasSize(1).first().asString().endsWith(": failed");
        assertThat(failures.get(0)).hasMessageContaining("SyntaxError");
    }
}
