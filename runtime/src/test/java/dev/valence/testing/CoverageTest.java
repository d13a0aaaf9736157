package dev.valence.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files say at the end of each line that can run whether it does. */
@DisplayName("The coverage of an app, in all its processes")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoverageTest {
    private static final Path FOLDER =
            Path.of("runtime/src/test/resources/testing/coverage").toAbsolutePath();

    private Lcov found = new Lcov(new TreeMap<>());

    @BeforeAll
    void runTheApp() throws InterruptedException {
        List<String> failures = new ArrayList<>();
        TestSession.Settings settings = TestSession.Settings.of(MochaOptions.DEFAULT, 1);
        try (TestSession session = new TestSession(settings, Sinks.none())) {
            List<TestFile> tests = List.of(TestFile.of(FOLDER.resolve("app.test.js")));
            session.cover(tests);
            session.run(
                    tests,
                    event -> {
                        if (event.isFailure()) {
                            failures.add(event.json());
                        }
                    });
            found = session.coverage();
        }
        assertThat(failures).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "main-part.js",
                "preload.js",
                "page.html",
                "page.js",
                "shared.mjs",
                "module.mjs",
                "statements.js",
                "utility.js",
                "with-worker.html",
                "worker.js"
            })
    @DisplayName("has exactly the lines that can run, and whether they did:")
    void lines(String name) throws IOException {
        assertThat(asCounted(name)).isEqualTo(asTheFileSays(name));
    }

    @Test
    @DisplayName("leaves out the tests themselves and packages")
    void files() {
        assertThat(found.files().keySet().stream().map(Path::getFileName).map(Path::toString))
                .containsExactlyInAnyOrder(
                        "main-part.js",
                        "module.mjs",
                        "page.html",
                        "page.js",
                        "preload.js",
                        "shared.mjs",
                        "statements.js",
                        "utility.js",
                        "with-worker.html",
                        "worker.js");
    }

    @Test
    @DisplayName("is written as lcov has it")
    void tracefile() {
        assertThat(found.text(FOLDER))
                .contains(
                        """
                        TN:
                        SF:main-part.js
                        DA:2,1
                        DA:3,1
                        DA:4,1
                        DA:6,0
                        DA:10,0
                        LF:5
                        LH:3
                        end_of_record
                        """);
    }

    @Test
    @DisplayName("is summed up in a line")
    void summary() {
        SortedMap<Path, SortedMap<Integer, Long>> part = new TreeMap<>();
        part.put(Path.of("a.js"), new TreeMap<>(Map.of(1, 2L, 2, 0L, 5, 1L)));
        assertThat(new Lcov(part).summary()).isEqualTo("2 of 3 lines (66.6 %) of 1 file");
    }

    private List<String> asCounted(String name) throws IOException {
        SortedMap<Integer, Long> lines = found.files().get(FOLDER.resolve(name));
        return described(
                name,
                line -> !lines.containsKey(line) ? "" : lines.get(line) > 0 ? "ran" : "not run");
    }

    private static List<String> asTheFileSays(String name) throws IOException {
        List<String> text = Files.readAllLines(FOLDER.resolve(name));
        return described(
                name,
                line -> {
                    String[] parts = text.get(line - 1).split("// (?=ran$|not run$)");
                    return parts.length == 1 ? "" : parts[1];
                });
    }

    private static List<String> described(String name, IntFunction<String> state)
            throws IOException {
        List<String> text = Files.readAllLines(FOLDER.resolve(name));
        List<String> described = new ArrayList<>();
        for (int line = 1; line <= text.size(); line++) {
            described.add(line + " " + text.get(line - 1) + " -> " + state.apply(line));
        }
        return described;
    }
}
