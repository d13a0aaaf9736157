package dev.valence.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A session of tests")
class TestSessionTest {
    private static final Path FILES = Path.of("runtime/src/test/resources/testing");

    @TempDir private Path folder;

    private final List<TestEvent> events = new ArrayList<>();

    private int run(Path... files) throws InterruptedException {
        List<TestFile> all = List.of(files).stream().map(TestFile::of).toList();
        try (TestSession session =
                new TestSession(TestSession.Settings.of(MochaOptions.DEFAULT, 1), Sinks.none())) {
            return session.run(all, events::add);
        }
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> titles(String type) {
        return events.stream().filter(e -> e.type().equals(type)).map(TestEvent::title).toList();
    }

    @Test
    @DisplayName("goes on after tests and hooks that end their app or never end")
    void goesOn() throws InterruptedException {
        assertThat(run(FILES.resolve("breaks-down.js"))).isEqualTo(9);
        assertThat(titles("pass")).containsExactly("one", "two", "three", "q", "r", "last");
        assertThat(titles("fail"))
                .containsExactly(
                        "calls app.exit",
                        "calls app.quit",
                        "calls process.exit",
                        "loops",
                        "waits without a limit",
                        "waits",
                        "\"before all\" hook for \"x\"",
                        "\"before each\" hook for \"p\"",
                        "\"after all\" hook for \"r\"");
    }

    @Test
    @DisplayName("tells of each suite once, however many apps it takes")
    void suitesOnce() throws InterruptedException {
        run(FILES.resolve("breaks-down.js"));
        List<String> suites = List.of("", "tests", "inner", "hooked", "each", "late", "end");
        assertThat(titles("suite")).isEqualTo(suites);
        assertThat(titles("suite end")).containsExactlyInAnyOrderElementsOf(suites);
        assertThat(titles("test")).hasSameSizeAs(titles("test end")).isEqualTo(titles("test end"));
    }

    @Test
    @DisplayName("tells why a file cannot be loaded, and runs the others")
    void load() throws InterruptedException, IOException {
        Path good = file("good.js", "it('passes', () => {})");
        int failures =
                run(
                        file("syntax.js", "describe(;"),
                        file("throws.js", "throw new Error('no')"),
                        file("exits.js", "process.exit(2)"),
                        file("loops.js", "for (;;);"),
                        good);
        assertThat(failures).isEqualTo(4);
        assertThat(titles("fail"))
                .containsExactly(
                        "loading syntax.js",
                        "loading throws.js",
                        "loading exits.js",
                        "loading loops.js");
        assertThat(titles("pass")).containsExactly("passes");
    }
}
